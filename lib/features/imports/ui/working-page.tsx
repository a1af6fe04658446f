import { PageHeader } from '@/components/shell/page-header';
import { ButtonLink } from '@/components/ui/button';
import { Sheet } from '@/components/ui/sheet';
import type { BatchState } from '@/lib/features/imports/batch/batch';
import { batchHref, IMPORTS_PATH } from '@/lib/features/imports/addresses';
import { FileLine } from '@/lib/features/imports/ui/file-line';
import { ImportSteps } from '@/lib/features/imports/ui/import-steps';
import { WorkProgress } from '@/lib/features/imports/ui/work-progress';
import type { BatchView } from '@/lib/features/imports/review/batch-view';
import { KIND_HOMES } from '@/lib/features/imports/words';

const TITLES: Partial<Record<BatchState, string>> = {
  reading: 'Đang đọc tệp',
  applying: 'Đang nhập',
  undoing: 'Đang hoàn tác',
};

/** A runner works on the batch: how far it is, and that one may go away. */
export function WorkingPage({ batch }: { readonly batch: BatchView }) {
  const { id, kind, state, progress } = batch;
  return (
    <div className="max-w-3xl">
      <ImportSteps at={state === 'reading' ? (batch.isMapped ? 3 : 2) : 4} />
      <PageHeader
        path={[KIND_HOMES[kind]]}
        here="Nhập từ Excel"
        title={TITLES[state] ?? 'Đang xử lý'}
        context={<FileLine batch={batch} />}
      />
      <Sheet>
        <WorkProgress batchId={id} initial={{ state, ...progress }} />
        <p className="text-ink-2 mt-4">
          Có thể rời trang này; việc vẫn chạy tiếp, quay lại lúc nào cũng thấy kết quả.
        </p>
        <noscript>
          <ButtonLink variant="outlined" href={batchHref(id)} className="mt-3">
            Xem đã xong chưa
          </ButtonLink>
        </noscript>
        <ButtonLink variant="text" href={IMPORTS_PATH} className="mt-2 -ml-4">
          Các lượt đã nhập
        </ButtonLink>
      </Sheet>
    </div>
  );
}
