import type { Tone } from '@/components/ui/signal';
import type { IsoDate } from '@/lib/domain/iso-date';
import { headcountOn } from '@/lib/domain/roll/radar/headcount';
import { QUESTIONS } from '@/lib/domain/roll/radar/questions';
import { radarRulesOn, type RadarRule, type RadarRuleCode } from '@/lib/domain/roll/radar/rules';
import type { TeamFacts } from '@/lib/domain/roll/radar/team-facts';
import { leaderOn, statusOn } from '@/lib/domain/roll/seat';
import { withCourtesy } from '@/lib/domain/roll/sex';
import { formatDate } from '@/lib/format/date';
import { formatCount } from '@/lib/format/number';

/** One thing the law asks of a team's composition, and how the team stands to it. */
export type CompositionLine = { readonly tone: Tone; readonly asked: string; readonly stands: string };

type Words = {
  readonly asked: (value: number) => string;
  readonly stands: (facts: TeamFacts, day: IsoDate) => string;
};

const WORDS: Partial<Record<RadarRuleCode, Words>> = {
  mediators_at_least: {
    asked: (value) => `Từ ${formatCount(value)} hòa giải viên trở lên`,
    stands: (facts, day) => `đang có ${formatCount(headcountOn(facts, day).serving)} người được công nhận`,
  },
  women_at_least: {
    asked: (value) => `Có ít nhất ${formatCount(value)} nữ`,
    stands: (facts, day) => `đang có ${formatCount(headcountOn(facts, day).women)} người`,
  },
  minority_mediators_at_least: {
    asked: () => 'Có người dân tộc thiểu số',
    stands: (facts, day) =>
      facts.minorityNeighbourhoods.length === 0
        ? 'không áp dụng với địa bàn này'
        : `đang có ${formatCount(headcountOn(facts, day).minority)} người`,
  },
  leaders_exactly: {
    asked: () => 'Một tổ trưởng được công nhận',
    stands: (facts, day) => {
      const leader = leaderOn(facts.seats, day);
      if (leader === null) return `đang có ${formatCount(headcountOn(facts, day).leaders)} người`;
      return `${withCourtesy(leader)}, từ ${formatDate(leader.validFrom)}`;
    },
  },
  everybody_recognised: {
    asked: () => 'Mọi người đều có quyết định',
    stands: (facts, day) => {
      const { serving } = headcountOn(facts, day);
      const awaiting = facts.seats.filter(
        (seat) => seat.validFrom <= day && statusOn(seat, day) === 'awaiting',
      );
      return `${formatCount(serving)}/${formatCount(serving + awaiting.length)} người`;
    },
  },
};

function toneOf({ code, value }: RadarRule, facts: TeamFacts, day: IsoDate): Tone {
  if (code === 'minority_mediators_at_least' && facts.minorityNeighbourhoods.length === 0) return 'mute';
  return QUESTIONS[code](facts, day, value) === null ? 'met' : 'late';
}

/** «Thành phần theo luật»: what decides whether the team is «kiện toàn», rule by rule, on `day`. */
export function compositionOf(facts: TeamFacts, day: IsoDate): readonly CompositionLine[] {
  return radarRulesOn(day).flatMap((rule) => {
    const words = WORDS[rule.code];
    if (!words || !rule.breaksConsolidation) return [];
    return [
      {
        tone: toneOf(rule, facts, day),
        asked: words.asked(rule.value),
        stands: words.stands(facts, day),
      },
    ];
  });
}
