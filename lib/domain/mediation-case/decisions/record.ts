import type { Actor } from '@/lib/domain/access/roles';
import { isAfter, isBefore } from '@/lib/domain/calendar';
import type { IsoDate } from '@/lib/domain/iso-date';
import type { CaseKind } from '@/lib/domain/mediation-case/case';
import { isBlank } from '@/lib/domain/mediation-case/decisions/refusals';
import type { Decided, Refusal } from '@/lib/domain/mediation-case/decisions/ruling';
import type { CaseErrorCode } from '@/lib/domain/mediation-case/errors';
import { err, ok, type Result } from '@/lib/domain/result';

/** The six inputs that are enough to enter a case in the book. */
export type RecordInput = {
  readonly receivedOn: IsoDate;
  readonly kind: CaseKind;
  readonly firstParty: string;
  readonly secondParty: string;
  readonly summary: string;
};

/** The team whose book the case enters, with the days between which it existed. */
export type RecordingTeam = {
  readonly teamId: string;
  readonly communeId: string;
  readonly foundedOn: IsoDate;
  readonly closedOn: IsoDate | null;
};

const mayRecordFor = (team: RecordingTeam, actor: Actor): boolean =>
  (actor.role === 'commune_officer' && actor.communeId === team.communeId) ||
  (actor.role === 'team_leader' && actor.teamId === team.teamId);

/**
 * Whether a case may enter the book of `team` (Luật HGƠCS Đ21.4). No scope check yet: out-of-scope matters
 * are written down too.
 */
export const decideRecord = (
  team: RecordingTeam,
  input: RecordInput,
  actor: Actor,
  today: IsoDate,
): Result<Decided, CaseErrorCode> => {
  const refusals: readonly Refusal[] = [
    [!mayRecordFor(team, actor), 'team_not_yours'],
    [isAfter(input.receivedOn, today), 'date_in_future'],
    [isBefore(input.receivedOn, '1900-01-01'), 'date_before_1900'],
    [isBefore(input.receivedOn, team.foundedOn), 'received_before_team'],
    [team.closedOn !== null && isAfter(input.receivedOn, team.closedOn), 'received_after_team_closed'],
    [isBlank(input.firstParty), 'first_party_missing'],
    [isBlank(input.secondParty), 'second_party_missing'],
    [isBlank(input.summary), 'summary_missing'],
  ];
  const refusal = refusals.find(([refused]) => refused);
  return refusal ? err(refusal[1]) : ok({ event: 'recorded', status: 'received' });
};
