import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '@/lib/domain/calendar';
import type { IsoDate } from '@/lib/domain/iso-date';
import type { FindingCode } from '@/lib/domain/roll/radar/findings';
import { judgeTeam } from '@/lib/domain/roll/radar/judge-team';
import type { NamedSeat, TeamFacts } from '@/lib/domain/roll/radar/team-facts';
import { seat, team } from '@/lib/domain/roll/radar/team-facts.fixture';

const TODAY = '2026-11-22';
const HORIZON = 40;
const days = fc.integer({ min: -30, max: HORIZON - 5 }).map((count) => addDays(TODAY, count));

const anySeat: fc.Arbitrary<NamedSeat> = fc
  .record({
    sex: fc.constantFrom('male', 'male', 'female', null),
    ethnicity: fc.constantFrom('Kinh', 'Kinh', 'Kinh', 'Mường', null),
    role: fc.constantFrom('leader', 'member', 'member', 'member'),
    validFrom: fc.oneof({ weight: 4, arbitrary: fc.constant('2025-08-12') }, { weight: 1, arbitrary: days }),
    lasts: fc.option(fc.integer({ min: 1, max: HORIZON }), { nil: null }),
    recognisedOn: fc.oneof(
      { weight: 4, arbitrary: fc.constant('2025-08-12') },
      { weight: 1, arbitrary: days },
      { weight: 1, arbitrary: fc.constant(null) },
    ),
    movedAwayOn: fc.oneof({ weight: 5, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: days }),
  })
  .map(({ lasts, ...made }) => {
    const begins = made.validFrom > '2026-01-01' ? made.validFrom : TODAY;
    return seat({ ...made, validTo: lasts === null ? null : addDays(begins, lasts) } as Partial<NamedSeat>);
  });

const anyTeam: fc.Arbitrary<TeamFacts> = fc
  .record({
    seats: fc.array(anySeat, { maxLength: 7 }),
    quota: fc.option(fc.integer({ min: 3, max: 7 }), { nil: null }),
    minority: fc.boolean(),
    lastReviewedOn: fc.constantFrom('2025-11-22', '2025-11-23', '2026-11-01', null),
  })
  .map(({ minority, ...made }) =>
    team({ ...made, minorityNeighbourhoods: minority ? ['Thôn Đồng Âm'] : [] }),
  );

/** The law read aloud, day by day and person by person, with none of the radar's own parts. */
function naively(facts: TeamFacts, day: IsoDate): Set<FindingCode> {
  const found = new Set<FindingCode>();
  let [mediators, women, minority, leaders] = [0, 0, 0, 0];
  for (const person of facts.seats) {
    if (person.validFrom > day) continue;
    if (person.validTo !== null && person.validTo <= day) continue;
    if (person.recognisedOn === null || person.recognisedOn > day) {
      found.add('not_recognised');
      continue;
    }
    mediators += 1;
    if (person.sex === 'female') women += 1;
    if (person.ethnicity !== null && person.ethnicity !== 'Kinh') minority += 1;
    if (person.role === 'leader') leaders += 1;
    if (person.movedAwayOn !== null && person.movedAwayOn <= day) found.add('moved_away');
  }
  if (mediators < 3) found.add('few_mediators');
  if (women < 1) found.add('few_women');
  if (facts.minorityNeighbourhoods.length > 0 && minority < 1) found.add('few_minority_mediators');
  if (leaders < 1) found.add('no_leader');
  if (leaders > 1) found.add('several_leaders');
  if (facts.quota !== null && mediators < facts.quota) found.add('quota_open');
  if ((facts.lastReviewedOn ?? facts.foundedOn).replace(/^\d{4}/, (year) => String(Number(year) + 1)) <= day)
    found.add('review_due');
  return found;
}

const COMPOSITION: readonly FindingCode[] = [
  'few_mediators',
  'few_women',
  'few_minority_mediators',
  'no_leader',
  'several_leaders',
];

/** The days to come on which somebody leaves and something is missing that was not missing the day before. */
function shortDaysNaively(facts: TeamFacts): readonly string[] {
  const told: string[] = [];
  for (let ahead = 1; ahead <= 2 * HORIZON; ahead += 1) {
    const day = addDays(TODAY, ahead);
    if (!facts.seats.some(({ validTo }) => validTo === day)) continue;
    const before = naively(facts, addDays(day, -1));
    const missing = COMPOSITION.filter((code) => naively(facts, day).has(code) && !before.has(code));
    if (missing.length > 0) told.push(`${day} ${missing.join(' ')}`);
  }
  return told;
}

describe('random teams', () => {
  it('are found to have exactly what a reading of the law finds', () => {
    fc.assert(
      fc.property(anyTeam, (facts) => {
        const found = judgeTeam(facts, TODAY).filter(({ code }) => code !== 'falls_short');
        expect(new Set(found.map(({ code }) => code))).toEqual(naively(facts, TODAY));
        expect(found).toHaveLength(naively(facts, TODAY).size);
      }),
      { numRuns: 2000 },
    );
  });

  it('are warned of exactly the days on which a leaving leaves something missing', () => {
    fc.assert(
      fc.property(anyTeam, (facts) => {
        const told = judgeTeam(facts, TODAY).flatMap((finding) =>
          finding.code === 'falls_short' ? [`${finding.on} ${finding.lacks.join(' ')}`] : [],
        );
        expect(told).toEqual(shortDaysNaively(facts));
      }),
      { numRuns: 2000 },
    );
  });
});
