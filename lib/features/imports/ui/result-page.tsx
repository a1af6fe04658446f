import { Download } from 'lucide-react';
import { PageHeader } from '@/components/shell/page-header';
import { ButtonLink, DownloadLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Sheet } from '@/components/ui/sheet';
import { IMPORTS_PATH, newImportHref, wrongRowsHref } from '@/lib/features/imports/addresses';
import type { Review } from '@/lib/features/imports/review/read-review';
import { ApplyBar } from '@/lib/features/imports/ui/apply-bar';
import { FileLine } from '@/lib/features/imports/ui/file-line';
import { ImportSteps } from '@/lib/features/imports/ui/import-steps';
import { ReviewFoot } from '@/lib/features/imports/ui/review-foot';
import { ReviewTable } from '@/lib/features/imports/ui/review-table';
import { ReviewTabs } from '@/lib/features/imports/ui/review-tabs';
import { UndoButton } from '@/lib/features/imports/ui/undo-button';
import { KIND_HOMES } from '@/lib/features/imports/words';
import { formatCount } from '@/lib/format/number';

/** What went in, how to take it back, and the rows that still wait. */
export function ResultPage({ review }: { readonly review: Review }) {
  const { batch, tab, rows } = review;
  const { id, kind, counts, problem, applied, keptUntil } = batch;
  const waiting = counts.wrong + counts.doubtful + counts.left_out + counts.new + counts.changed;
  const home = KIND_HOMES[kind];
  return (
    <>
      <ImportSteps at={5} />
      <PageHeader
        path={[home]}
        here="Nhập từ Excel"
        title={`Đã nhập ${formatCount(counts.applied)} dòng`}
        context={<FileLine batch={batch} />}
        actions={
          <ButtonLink variant="filled" href={home.href}>
            Xem {home.label.toLowerCase()}
          </ButtonLink>
        }
      />
      {problem ? <Notice tone="late" role="alert" title={problem} className="mb-5" /> : null}
      <Notice
        tone="met"
        title={`Nhập xong: ${applied}`}
        action={<UndoButton batchId={id} rows={counts.applied} />}
        className="mb-8"
      >
        Có thể hoàn tác cả lượt khi chưa ai dùng đến những gì vừa nhập.
      </Notice>
      {waiting > 0 ? (
        <>
          <h2 className="text-h2 mb-3 font-semibold">{formatCount(waiting)} dòng còn lại</h2>
          <div className="mb-4 flex flex-wrap items-center justify-between gap-3">
            <ReviewTabs batchId={id} counts={counts} tab={tab} />
            {counts.wrong > 0 ? (
              <DownloadLink href={wrongRowsHref(id)} variant="text" icon={Download}>
                Tải {formatCount(counts.wrong)} dòng cần sửa về Excel
              </DownloadLink>
            ) : null}
          </div>
          <Sheet padding="none">
            {rows.length > 0 ? <ReviewTable batchId={id} kind={kind} tab={tab} rows={rows} /> : null}
            <ReviewFoot review={review} />
          </Sheet>
          <p className="text-ink-2 mt-4">Các dòng này nằm lại ở đây đến ngày {keptUntil}.</p>
          <ApplyBar batchId={id} ready={counts.new + counts.changed}>
            <ButtonLink variant="outlined" href={IMPORTS_PATH}>
              Các lượt đã nhập
            </ButtonLink>
          </ApplyBar>
        </>
      ) : (
        <ButtonLink variant="outlined" href={newImportHref({ kind })}>
          Nhập tệp khác
        </ButtonLink>
      )}
    </>
  );
}
