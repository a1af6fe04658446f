import { PageHeader } from '@/components/shell/page-header';
import { ButtonLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Sheet } from '@/components/ui/sheet';
import { caseHref } from '@/lib/features/mediation-cases/file/step-slug';
import type { StepView } from '@/lib/features/mediation-cases/steps/read-step';
import { StepFormOf } from '@/lib/features/mediation-cases/steps/step-forms';

/** One step of a case: its form, or why it cannot be taken now. */
export function StepPage({ view }: { readonly view: StepView }) {
  return (
    <div className="mx-auto max-w-304">
      <PageHeader
        deskOnly={view.kind === 'open'}
        title={view.title}
        path={[
          { label: 'Vụ việc', href: '/mediation-cases' },
          { label: view.summary, href: caseHref(view.caseId) },
        ]}
        context={view.whose}
      />
      {view.kind === 'open' ? (
        <Sheet
          padding="form"
          className="max-w-180 max-sm:border-0 max-sm:bg-transparent max-sm:p-0 max-sm:shadow-none"
        >
          <StepFormOf base={view.base} file={view.file} choices={view.choices} />
        </Sheet>
      ) : (
        <Notice
          tone="mute"
          title="Chưa làm được lúc này"
          className="max-w-180"
          action={
            <ButtonLink variant="tonal" href={caseHref(view.caseId)}>
              Về trang vụ việc
            </ButtonLink>
          }
        >
          {view.reason}
        </Notice>
      )}
    </div>
  );
}
