import { PageHeader } from '@/components/shell/page-header';
import { Notice } from '@/components/ui/notice';
import { headingForms } from '@/lib/features/imports/mapping/forms';
import type { BatchView } from '@/lib/features/imports/review/batch-view';
import { FileLine } from '@/lib/features/imports/ui/file-line';
import { ImportSteps } from '@/lib/features/imports/ui/import-steps';
import { MappingForm } from '@/lib/features/imports/ui/mapping-form';
import { KIND_HOMES } from '@/lib/features/imports/words';

/** The second step: what each column holds, as the portal found it, to be confirmed once for each form of heading. */
export function MappingPage({ batch }: { readonly batch: BatchView }) {
  const forms = headingForms(batch);
  const columns = forms.flatMap((form) => form.columns);
  const found = columns.filter(({ chosen }) => chosen !== '').length;
  return (
    <>
      <ImportSteps at={2} />
      <PageHeader
        path={[KIND_HOMES[batch.kind]]}
        here="Nhập từ Excel"
        title={`Đã nhận ra ${found} trên ${columns.length} cột`}
        context={<FileLine batch={batch} />}
      />
      {batch.problem ? <Notice tone="late" role="alert" title={batch.problem} className="mb-5" /> : null}
      <p className="text-ink-2 mb-4 max-w-3xl">
        Xem từng cột đã đúng nội dung chưa. Cột chưa chọn thì không được đọc. Lần sau tệp có tiêu đề như thế
        này không phải khớp lại.
        {batch.state === 'reviewing'
          ? ' Khớp lại thì tệp được đọc lại từ đầu, các dòng đã sửa trở về như trong tệp.'
          : ''}
      </p>
      <MappingForm batch={batch} forms={forms} />
    </>
  );
}
