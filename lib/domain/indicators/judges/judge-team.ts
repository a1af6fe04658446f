import type { TeamRecordFacts } from '@/lib/domain/indicators/facts';
import type { ReasonOf } from '@/lib/domain/indicators/reasons';
import type { IndicatorSettings } from '@/lib/domain/indicators/settings';
import type { IsoDate } from '@/lib/domain/iso-date';
import { judgeTeam } from '@/lib/domain/roll/radar/judge-team';
import { radarRulesOn, type RadarRuleCode } from '@/lib/domain/roll/radar/rules';
import type { NamedSeat, TeamFacts } from '@/lib/domain/roll/radar/team-facts';

/** How far people are counted before more of them change nothing: the thresholds of the law on the day. */
export type CompositionCaps = Readonly<
  Record<'serving' | 'women' | 'minority' | 'leaders' | 'awaiting', number>
>;

/** The caps for `day`, from the radar's own rules: of leaders one too many matters, of people who wait one is enough. */
export function compositionCaps(day: IsoDate): CompositionCaps {
  const thresholds = new Map<RadarRuleCode, number>(
    radarRulesOn(day).map(({ code, value }) => [code, value]),
  );
  const threshold = (code: RadarRuleCode): number => thresholds.get(code) ?? 0;
  return {
    serving: threshold('mediators_at_least'),
    women: threshold('women_at_least'),
    minority: threshold('minority_mediators_at_least'),
    leaders: threshold('leaders_exactly') + 1,
    awaiting: 1,
  };
}

/** Somebody on the roll without a decision; who it is does not matter to the judgement. */
const somebodyAwaiting = (day: IsoDate, index: number): NamedSeat => ({
  mediatorId: String(index),
  fullName: '',
  sex: null,
  ethnicity: null,
  role: 'member',
  validFrom: day,
  validTo: null,
  recognisedOn: null,
  movedAwayOn: null,
});

const asRadarFacts = (facts: TeamRecordFacts, day: IsoDate): TeamFacts => ({
  teamId: '',
  communeId: '',
  name: '',
  foundedOn: day,
  quota: null,
  minorityNeighbourhoods: facts.minorityArea ? [''] : [],
  lastReviewedOn: day,
  settled: {
    serving: facts.serving,
    women: facts.women,
    minority: facts.minority,
    leaders: facts.leaders,
    sexUnknown: 0,
    ethnicityUnknown: 0,
  },
  seats: Array.from({ length: facts.awaiting }, (_, index) => somebodyAwaiting(day, index)),
});

const CONSOLIDATION_REASONS = [
  'few_mediators',
  'few_women',
  'few_minority_mediators',
  'no_leader',
  'several_leaders',
  'not_recognised',
] as const satisfies readonly ReasonOf<'team'>[];

/**
 * K1: whether the team is «kiện toàn», by the very rules of the radar; of several defects the most serious is the reason.
 */
export function judgeConsolidation(facts: TeamRecordFacts, day: IsoDate): ReasonOf<'team'> {
  const broken = judgeTeam(asRadarFacts(facts, day), day).filter(
    ({ breaksConsolidation }) => breaksConsolidation,
  );
  if (broken.length === 0) return 'in_order';
  const reason = CONSOLIDATION_REASONS.find((code) => code === broken[0]?.code);
  if (!reason) throw new Error(`a finding that breaks K1 has no words: ${broken[0]?.code}`);
  return reason;
}

/** K5: a supporter who is linked on the day, and something done within its year. */
export function judgeSupport(
  { support, activeInYear }: TeamRecordFacts,
  { options }: Pick<IndicatorSettings, 'options'>,
): ReasonOf<'team'> {
  switch (support) {
    case 'outside':
      return activeInYear ? 'supported' : 'no_activity';
    case 'members_only':
      if (options.includes('member_supporters_do_not_count')) return 'member_supporter_only';
      return activeInYear ? 'supported_by_member' : 'no_activity';
    case 'unlisted_only':
      return 'unlisted_supporter_only';
    case 'none':
      return activeInYear ? 'activity_without_link' : 'no_supporter';
  }
}
