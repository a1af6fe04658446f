import type { Actor } from '@/lib/domain/access/roles';
import { isAfter, isBefore, isIsoDate } from '@/lib/domain/calendar';
import type { IsoDate } from '@/lib/domain/iso-date';
import { isBlank } from '@/lib/domain/mediation-case/decisions/refusals';
import { ruling, type Decision, type Refusal } from '@/lib/domain/mediation-case/decisions/ruling';
import type { CaseFacts } from '@/lib/domain/mediation-case/facts';

/** What a correction may change; states and outcomes change only by the acts of `transitions.ts`. */
export const CORRECTABLE_FIELDS = [
  'received_on',
  'kind',
  'ground',
  'summary',
  'first_party',
  'second_party',
  'agreement',
] as const;
export type CorrectableField = (typeof CORRECTABLE_FIELDS)[number];

export const CORRECTABLE_FIELD_LABELS: Record<CorrectableField, string> = {
  received_on: 'Ngày tiếp nhận',
  kind: 'Loại vụ việc',
  ground: 'Căn cứ hòa giải',
  summary: 'Nội dung',
  first_party: 'Bên thứ nhất',
  second_party: 'Bên thứ hai',
  agreement: 'Nội dung thỏa thuận',
};

export type CorrectInput = {
  readonly field: CorrectableField;
  readonly oldValue: string;
  readonly newValue: string;
  readonly reason: string;
};

const earliestStep = (facts: CaseFacts): IsoDate | null =>
  [facts.assignedOn, facts.startedOn, facts.closedOn]
    .filter((day) => day !== null)
    .sort()
    .at(0) ?? null;

const receivedOnRefusals = (facts: CaseFacts, newValue: string, today: IsoDate): readonly Refusal[] => {
  const nextStep = earliestStep(facts);
  return [
    [!isIsoDate(newValue), 'correction_not_a_date'],
    [isAfter(newValue, today), 'date_in_future'],
    [isBefore(newValue, '1900-01-01'), 'date_before_1900'],
    [nextStep !== null && isAfter(newValue, nextStep), 'received_after_next_step'],
  ];
};

/**
 * Corrects a line by a dated addition: the old words, the new words and the reason stay side by side, nothing
 * is rubbed out.
 */
export const decideCorrect = (
  facts: CaseFacts,
  input: CorrectInput,
  actor: Actor,
  today: IsoDate,
): Decision<CorrectInput> =>
  ruling(
    facts,
    'correct',
    actor,
    [
      [isBlank(input.newValue), 'correction_missing'],
      [input.newValue.trim() === input.oldValue.trim(), 'correction_unchanged'],
      [isBlank(input.reason), 'reason_missing'],
      ...(input.field === 'received_on' ? receivedOnRefusals(facts, input.newValue, today) : []),
    ],
    { field: input.field, oldValue: input.oldValue, newValue: input.newValue, reason: input.reason },
  );
