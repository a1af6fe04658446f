import type { Actor } from '@/lib/domain/access/roles';
import type { IsoDate } from '@/lib/domain/iso-date';
import type { OtherEnding, ScopeExclusion } from '@/lib/domain/mediation-case/case';
import { isBlank, pastDay } from '@/lib/domain/mediation-case/decisions/refusals';
import { ruling, type Decision } from '@/lib/domain/mediation-case/decisions/ruling';
import type { CaseFacts } from '@/lib/domain/mediation-case/facts';

/**
 * Luật HGƠCS Đ3.1, NĐ 15/2014 Đ5.2: why the matter may not be mediated, and since which day the parties know.
 */
export type RefuseInput = { readonly exclusion: ScopeExclusion | null; readonly on: IsoDate };

/** NĐ 15/2014 Đ6: the parties are directed to the competent body. */
export type ReferInput = RefuseInput & { readonly body: string };

type ScopeEnding = {
  readonly otherEnding: OtherEnding;
  readonly exclusion: ScopeExclusion | null;
  readonly endedOn: IsoDate;
  readonly cancelsMeeting: boolean;
};

/** Says that the matter may be mediated. */
export const decideConfirmScope = (facts: CaseFacts, actor: Actor): Decision =>
  ruling(facts, 'confirm_scope', actor, [], {});

/** Refuses a matter out of scope. The line stays in the book and is never counted as mediated. */
export const decideRefuse = (
  facts: CaseFacts,
  input: RefuseInput,
  actor: Actor,
  today: IsoDate,
): Decision<ScopeEnding> =>
  ruling(
    facts,
    'refuse',
    actor,
    [[input.exclusion === null, 'exclusion_missing'], ...pastDay(input.on, facts, today)],
    {
      otherEnding: 'out_of_scope_refused',
      exclusion: input.exclusion,
      endedOn: input.on,
      cancelsMeeting: facts.hasOpenMeeting,
    },
  );

/** Directs the parties of a matter out of scope to the body that may settle it. */
export const decideRefer = (
  facts: CaseFacts,
  input: ReferInput,
  actor: Actor,
  today: IsoDate,
): Decision<ScopeEnding & { readonly body: string }> =>
  ruling(
    facts,
    'refer',
    actor,
    [
      [input.exclusion === null, 'exclusion_missing'],
      [isBlank(input.body), 'referral_body_missing'],
      ...pastDay(input.on, facts, today),
    ],
    {
      otherEnding: 'out_of_scope_referred',
      exclusion: input.exclusion,
      body: input.body,
      endedOn: input.on,
      cancelsMeeting: facts.hasOpenMeeting,
    },
  );
