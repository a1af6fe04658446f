import type { ReactNode } from 'react';
import { PageHeader } from '@/components/shell/page-header';
import { EmptyState } from '@/components/ui/empty-state';
import { Sheet } from '@/components/ui/sheet';
import type { RollMediator } from '@/lib/features/roll/mediator/mediator';

type MediatorFormPageProps = {
  readonly mediator: RollMediator;
  readonly title: string;
  readonly context?: ReactNode;
  /** What one should know before filling the form in. */
  readonly notice?: ReactNode;
  /** Why there is nothing to fill in; null when there is. */
  readonly empty?: string | null;
  readonly children: ReactNode;
};

/** One form about one person. */
export function MediatorFormPage({
  mediator,
  title,
  context,
  notice,
  empty = null,
  children,
}: MediatorFormPageProps) {
  return (
    <div className="max-w-180">
      <PageHeader
        deskOnly={empty === null}
        title={title}
        path={[
          { label: 'Tổ và hòa giải viên', href: '/roll/mediators' },
          { label: mediator.fullName, href: `/roll/mediators/${mediator.mediatorId}` },
        ]}
        context={context}
      />
      {notice}
      {empty === null ? (
        <Sheet padding="form">{children}</Sheet>
      ) : (
        <Sheet padding="none">
          <EmptyState>{empty}</EmptyState>
        </Sheet>
      )}
    </div>
  );
}
