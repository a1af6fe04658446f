import type { ReactNode } from 'react';
import { PageHeader } from '@/components/shell/page-header';
import { ButtonLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Sheet } from '@/components/ui/sheet';
import { ELECTIONS_HREF } from '@/lib/features/elections/address';

type StepFrameProps = {
  readonly title: string;
  readonly whose: string;
  readonly backHref: string;
  /** Why the step cannot be taken now; null when its form stands here. */
  readonly closedReason: string | null;
  readonly children: ReactNode;
};

/** The page of one step: its form, or why it cannot be taken now. */
export function StepFrame({ title, whose, backHref, closedReason, children }: StepFrameProps) {
  return (
    <div className="mx-auto max-w-304">
      <PageHeader
        deskOnly={closedReason === null}
        title={title}
        path={[
          { label: 'Bầu, công nhận, thôi làm', href: ELECTIONS_HREF },
          { label: whose, href: backHref },
        ]}
        context={whose}
      />
      {closedReason === null ? (
        <Sheet
          padding="form"
          className="max-w-180 max-sm:border-0 max-sm:bg-transparent max-sm:p-0 max-sm:shadow-none"
        >
          {children}
        </Sheet>
      ) : (
        <Notice
          tone="mute"
          title="Chưa làm được lúc này"
          className="max-w-180"
          action={
            <ButtonLink variant="tonal" href={backHref}>
              Về trang thủ tục
            </ButtonLink>
          }
        >
          {closedReason}
        </Notice>
      )}
    </div>
  );
}
