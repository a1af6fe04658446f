import { Download } from 'lucide-react';
import { PageHeader } from '@/components/shell/page-header';
import { ButtonLink, DownloadLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { Sheet } from '@/components/ui/sheet';
import { batchHref, IMPORTS_PATH, wrongRowsHref } from '@/lib/features/imports/addresses';
import { REVIEW_TABS, NO_ROWS } from '@/lib/features/imports/review/tabs';
import type { Review } from '@/lib/features/imports/review/read-review';
import { ApplyBar } from '@/lib/features/imports/ui/apply-bar';
import { FileLine } from '@/lib/features/imports/ui/file-line';
import { ImportSteps } from '@/lib/features/imports/ui/import-steps';
import { ReviewFoot } from '@/lib/features/imports/ui/review-foot';
import { ReviewTable } from '@/lib/features/imports/ui/review-table';
import { ReviewTabs } from '@/lib/features/imports/ui/review-tabs';
import { WholeFile } from '@/lib/features/imports/ui/whole-file';
import { KIND_HOMES } from '@/lib/features/imports/words';
import { formatCount } from '@/lib/format/number';

/** The third step: what would become of each row, mended in place. */
export function ReviewPage({ review }: { readonly review: Review }) {
  const { batch, tab, rows } = review;
  const { id, kind, counts, problem, issues, keptUntil } = batch;
  const ready = counts.new + counts.changed;
  const total = REVIEW_TABS.reduce((sum, one) => sum + (one === 'warned' ? 0 : counts[one]), 0);
  return (
    <>
      <ImportSteps at={3} />
      <PageHeader
        path={[KIND_HOMES[kind]]}
        here="Nhập từ Excel"
        title={reviewTitle(ready, counts.wrong)}
        context={<FileLine batch={batch} rows={`${formatCount(total)} dòng`} />}
      />
      {problem ? <Notice tone="late" role="alert" title={problem} className="mb-5" /> : null}
      <div className="mb-4 flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
        <ReviewTabs batchId={id} counts={counts} tab={tab} />
        {counts.wrong > 0 ? (
          <DownloadLink href={wrongRowsHref(id)} variant="text" icon={Download}>
            Tải {formatCount(counts.wrong)} dòng cần sửa về Excel
          </DownloadLink>
        ) : null}
      </div>
      <Sheet padding="none">
        {rows.length === 0 ? (
          <EmptyState>{NO_ROWS[tab]}</EmptyState>
        ) : (
          <ReviewTable batchId={id} kind={kind} tab={tab} rows={rows} />
        )}
        <ReviewFoot review={review} />
      </Sheet>
      <WholeFile issues={issues} />
      <p className="text-ink-2 mt-5 max-w-3xl">
        Dòng đúng được nhập ngay, dòng chưa sửa nằm lại ở đây đến ngày {keptUntil}. Tệp gốc không bị thay đổi.
        Nhập lại tệp này thì cập nhật, không thêm hai lần.
      </p>
      <ApplyBar batchId={id} ready={ready}>
        <ButtonLink variant="outlined" href={IMPORTS_PATH}>
          Để sau
        </ButtonLink>
        <ButtonLink variant="text" href={`${batchHref(id)}?step=mapping`}>
          Khớp lại cột
        </ButtonLink>
      </ApplyBar>
    </>
  );
}

function reviewTitle(ready: number, wrong: number): string {
  if (ready === 0 && wrong === 0) return 'Không có gì mới để nhập';
  const first = `${formatCount(ready)} dòng nhập được`;
  return wrong === 0 ? first : `${first}, ${formatCount(wrong)} dòng cần sửa`;
}
