import type { Actor } from '@/lib/domain/access/roles';
import type { IsoDate } from '@/lib/domain/iso-date';
import type { AlertKind } from '@/lib/domain/mediation-case/case';
import { isBlank, pastDay } from '@/lib/domain/mediation-case/decisions/refusals';
import { ruling, type Decision } from '@/lib/domain/mediation-case/decisions/ruling';
import type { CaseFacts } from '@/lib/domain/mediation-case/facts';

export type RaiseAlertInput = {
  readonly kind: AlertKind;
  /** Who was told: the chairman of the commune (Luật HGƠCS Đ10.4), or the competent body (Đ10.5). */
  readonly body: string;
  readonly toldOn: IsoDate;
};

/** The only disclosures the duty of secrecy allows (Luật HGƠCS Đ4.3). */
export const decideRaiseAlert = (
  facts: CaseFacts,
  input: RaiseAlertInput,
  actor: Actor,
  today: IsoDate,
): Decision<RaiseAlertInput> =>
  ruling(
    facts,
    'raise_alert',
    actor,
    [[isBlank(input.body), 'alert_body_missing'], ...pastDay(input.toldOn, facts, today)],
    { kind: input.kind, body: input.body, toldOn: input.toldOn },
  );

/** The commune says that an alert has arrived. */
export const decideAcknowledgeAlert = (facts: CaseFacts, actor: Actor): Decision =>
  ruling(facts, 'acknowledge_alert', actor, [], {});
