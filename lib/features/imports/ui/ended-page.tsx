import { PageHeader } from '@/components/shell/page-header';
import { ButtonLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { BatchState } from '@/lib/features/imports/batch/batch';
import { IMPORTS_PATH, newImportHref } from '@/lib/features/imports/addresses';
import type { BatchView } from '@/lib/features/imports/review/batch-view';
import { FileLine } from '@/lib/features/imports/ui/file-line';
import { ImportSteps } from '@/lib/features/imports/ui/import-steps';
import { KIND_HOMES } from '@/lib/features/imports/words';

const TITLES: Partial<Record<BatchState, string>> = {
  refused: 'Không đọc được tệp này',
  undone: 'Đã hoàn tác',
  dropped: 'Đã bỏ tệp này',
};

/** A batch in which nothing more is to be done: refused, taken back, or put away. */
export function EndedPage({ batch }: { readonly batch: BatchView }) {
  const { kind, classId, state, problem, undone } = batch;
  return (
    <div className="max-w-3xl">
      <ImportSteps at={state === 'undone' ? 5 : 1} />
      <PageHeader
        path={[KIND_HOMES[kind]]}
        here="Nhập từ Excel"
        title={TITLES[state] ?? 'Đã xong'}
        context={<FileLine batch={batch} />}
      />
      <Notice
        tone={state === 'refused' ? 'late' : 'mute'}
        title={sentence(state, problem, undone)}
        action={
          <ButtonLink variant="filled" href={newImportHref({ kind, classId })}>
            Chọn tệp khác
          </ButtonLink>
        }
      />
      <ButtonLink variant="text" href={IMPORTS_PATH} className="mt-4 -ml-4">
        Các lượt đã nhập
      </ButtonLink>
    </div>
  );
}

function sentence(state: BatchState, problem: string | null, undone: string | null): string {
  if (state === 'undone') return `Không còn gì của lượt này trong cổng. Hoàn tác bởi ${undone}.`;
  return problem ?? 'Chưa có dòng nào được nhập.';
}
