import { addMonths } from '@/lib/domain/calendar';
import type { IsoDate } from '@/lib/domain/iso-date';
import type { FindingDetail, People } from '@/lib/domain/roll/radar/findings';
import { headcountOn } from '@/lib/domain/roll/radar/headcount';
import type { RadarRuleCode } from '@/lib/domain/roll/radar/rules';
import type { NamedSeat, TeamFacts } from '@/lib/domain/roll/radar/team-facts';
import { leadersOn, servesOn, statusOn } from '@/lib/domain/roll/seat';

/**
 * One rule asked of a team on a day: what is wrong, or null.
 * @param value the rule's threshold on that day.
 */
type Question = (facts: TeamFacts, day: IsoDate, value: number) => FindingDetail | null;

/** Who left last, of those the facts still name. */
function lastLeft(
  { seats }: TeamFacts,
  day: IsoDate,
  which: (seat: NamedSeat) => boolean = () => true,
): NamedSeat | null {
  return (
    seats
      .filter((seat) => which(seat) && statusOn(seat, day) === 'ended')
      .sort((one, other) => (other.validTo ?? '').localeCompare(one.validTo ?? ''))[0] ?? null
  );
}

const isLeader = (seat: NamedSeat): boolean => seat.role === 'leader';

/** On the team's roll, but by no decision in force. */
const isAwaiting = (seat: NamedSeat, day: IsoDate): boolean =>
  seat.validFrom <= day && statusOn(seat, day) === 'awaiting';

const whenSome = (
  [first, ...others]: readonly NamedSeat[],
  finding: (people: People) => FindingDetail,
): FindingDetail | null => (first ? finding([first, ...others]) : null);

/** Each rule of the radar as a question. */
export const QUESTIONS: Record<RadarRuleCode, Question> = {
  mediators_at_least: (facts, day, required) => {
    const { serving: found } = headcountOn(facts, day);
    if (found >= required) return null;
    return { code: 'few_mediators', found, required, lastLeft: lastLeft(facts, day) };
  },

  women_at_least: (facts, day, required) => {
    const { women: found, sexUnknown: unknown } = headcountOn(facts, day);
    if (found >= required) return null;
    const woman = lastLeft(facts, day, (seat) => seat.sex === 'female');
    return { code: 'few_women', found, required, unknown, lastLeft: woman };
  },

  // Only where many ethnic-minority people live: the neighbourhood says so.
  minority_mediators_at_least: (facts, day, required) => {
    const { minorityNeighbourhoods: neighbourhoods } = facts;
    const { minority: found, ethnicityUnknown: unknown } = headcountOn(facts, day);
    if (neighbourhoods.length === 0 || found >= required) return null;
    return { code: 'few_minority_mediators', found, required, unknown, neighbourhoods };
  },

  leaders_exactly: (facts, day, required) => {
    const { leaders } = headcountOn(facts, day);
    if (leaders === required) return null;
    if (leaders > required) return { code: 'several_leaders', people: leadersOn(facts.seats, day) };
    return {
      code: 'no_leader',
      lastLeft: lastLeft(facts, day, isLeader),
      awaiting: facts.seats.find((seat) => isLeader(seat) && isAwaiting(seat, day)) ?? null,
    };
  },

  everybody_recognised: ({ seats }, day) =>
    whenSome(
      seats.filter((seat) => isAwaiting(seat, day)),
      (people) => ({ code: 'not_recognised', people }),
    ),

  everybody_resident: ({ seats }, day) =>
    whenSome(
      seats.filter((seat) => servesOn(seat, day) && seat.movedAwayOn !== null && seat.movedAwayOn <= day),
      (people) => ({ code: 'moved_away', people }),
    ),

  quota_filled: (facts, day) => {
    const { serving: found } = headcountOn(facts, day);
    if (facts.quota === null || found >= facts.quota) return null;
    return { code: 'quota_open', found, quota: facts.quota };
  },

  // A team is first reviewed a year after it was founded.
  reviewed_within_months: ({ lastReviewedOn, foundedOn }, day, months) => {
    const dueOn = addMonths(lastReviewedOn ?? foundedOn, months);
    return dueOn > day ? null : { code: 'review_due', lastReviewedOn, dueOn };
  },
};
