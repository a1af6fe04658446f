import type { ReactNode } from 'react';
import { PageHeader } from '@/components/shell/page-header';
import { DefinitionList, type Definition } from '@/components/ui/definition-list';
import { Section } from '@/components/ui/section';
import { Sheet } from '@/components/ui/sheet';
import { DECISION_KIND_LABELS } from '@/lib/domain/roll/decision-kind';
import { shortDecisionNumber } from '@/lib/domain/roll/decision-number';
import type { RollDecision } from '@/lib/features/roll/decision/decision';
import type { DecisionFile } from '@/lib/features/roll/decision/read-decision';
import { DecidedPeople } from '@/lib/features/roll/decision/ui/decided-people';
import { RecipientList } from '@/lib/features/roll/decision/ui/recipient-list';
import { formatDate, formatDateTime } from '@/lib/format/date';

type DecisionPageProps = {
  readonly file: DecisionFile;
  /** Writing down that it was announced and received: another feature's part of this page. */
  readonly actions?: ReactNode;
};

/** A decision of the commune: what it decides, for whom, and whether it reached those it must reach. */
export function DecisionPage({ file, actions }: DecisionPageProps) {
  const { decision, seats, teams, recipients } = file;
  const { label, source } = DECISION_KIND_LABELS[decision.kind];
  return (
    <div className="mx-auto max-w-304">
      <PageHeader
        title={`${label}: ${shortDecisionNumber(decision.number)}`}
        here={shortDecisionNumber(decision.number)}
        path={[{ label: 'Tổ và hòa giải viên', href: '/roll/teams' }]}
        context={`Chủ tịch UBND ${decision.communeName} ký ngày ${formatDate(decision.decidedOn)}.`}
        actions={actions}
      />
      <div className="grid items-start gap-x-8 gap-y-10 lg:grid-cols-[minmax(0,1fr)_21rem]">
        <div className="flex min-w-0 flex-col gap-10">
          <DecidedPeople seats={seats} teams={teams} />
          {recipients ? <RecipientList recipients={recipients} /> : null}
        </div>
        <aside aria-label="Về quyết định">
          <Section title="Quyết định">
            <Sheet>
              <DefinitionList width="narrow" rows={factsOf(decision)} />
              <p className="text-note text-ink-2 mt-3">{source}.</p>
            </Sheet>
          </Section>
        </aside>
      </div>
    </div>
  );
}

function factsOf(decision: RollDecision): readonly Definition[] {
  const { number, takesEffectOn, signer, signerOffice, publishedOn, publishedHow, changedBy, changedAt } =
    decision;
  const signed = [signer, signerOffice].filter(Boolean).join(', ');
  const published = [publishedOn && formatDate(publishedOn), publishedHow].filter(Boolean).join(', ');
  return [
    { label: 'Số', value: number },
    { label: 'Hiệu lực', value: takesEffectOn === null ? 'từ ngày ký' : `từ ${formatDate(takesEffectOn)}` },
    ...(signed === '' ? [] : [{ label: 'Người ký', value: signed }]),
    { label: 'Công bố', value: published === '' ? 'chưa ghi' : published },
    ...(changedBy && changedAt
      ? [{ label: 'Ghi bởi', value: `${changedBy}, ${formatDateTime(changedAt)}` }]
      : []),
  ];
}
