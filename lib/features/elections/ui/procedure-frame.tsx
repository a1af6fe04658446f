import type { ReactNode } from 'react';
import { PageHeader } from '@/components/shell/page-header';
import { ButtonLink } from '@/components/ui/button';
import { ClockStrip } from '@/components/ui/clock-strip';
import Link from '@/components/ui/link';
import { Tag } from '@/components/ui/tag';
import type { Tone } from '@/components/ui/signal';
import { ELECTIONS_HREF } from '@/lib/features/elections/address';
import type { StepsView } from '@/lib/features/elections/procedure/present-steps';
import type { TermView } from '@/lib/features/elections/procedure/present-term';
import { NextSteps } from '@/lib/features/elections/ui/next-steps';

type ProcedureFrameProps = {
  readonly title: string;
  readonly status: { readonly tone: Tone; readonly label: string };
  readonly team: { readonly name: string; readonly href: string };
  readonly term: TermView | null;
  readonly steps: StepsView;
  readonly children: ReactNode;
};

/** A procedure's page: where it stands, the term that runs, what is written, and what comes next beside it. */
export function ProcedureFrame({ title, status, team, term, steps, children }: ProcedureFrameProps) {
  return (
    <div className="mx-auto max-w-304">
      <PageHeader
        title={title}
        path={[{ label: 'Bầu, công nhận, thôi làm', href: ELECTIONS_HREF }]}
        context={
          <>
            <Tag tone={status.tone}>{status.label}</Tag>
            <Link href={team.href} className="link">
              {team.name}
            </Link>
          </>
        }
      />
      {term ? <ClockStrip label="Thời hạn đang chạy" clocks={[term]} /> : null}
      {steps?.main ? (
        // On a phone the aside comes last; the one main act must not wait below a long page.
        <div className="mt-4 lg:hidden print:hidden">
          <ButtonLink variant="filled" block href={steps.main.href}>
            {steps.main.label}
          </ButtonLink>
        </div>
      ) : null}
      <div className="mt-8 grid gap-x-8 gap-y-10 lg:grid-cols-[minmax(0,1fr)_23.25rem]">
        <div className="flex min-w-0 flex-col gap-10">{children}</div>
        {steps ? (
          <aside aria-label="Việc tiếp theo">
            <NextSteps steps={steps} />
          </aside>
        ) : null}
      </div>
    </div>
  );
}
