import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compositionCaps, judgeConsolidation } from '@/lib/domain/indicators/judges/judge-team';
import { isConsolidated } from '@/lib/domain/roll/radar/findings';
import { judgeTeam } from '@/lib/domain/roll/radar/judge-team';
import { seat, team } from '@/lib/domain/roll/radar/team-facts.fixture';
import { servesOn } from '@/lib/domain/roll/seat';

const DAY = '2026-11-22';

const anySeat = fc
  .record({
    sex: fc.constantFrom('male', 'female', null),
    ethnicity: fc.constantFrom('Kinh', 'Kinh', 'Mường', null),
    role: fc.constantFrom('leader', 'member', 'member'),
    recognisedOn: fc.constantFrom('2025-08-12', '2025-08-12', DAY, '2026-11-23', null),
    validTo: fc.constantFrom(null, null, DAY, '2026-11-23'),
  })
  .map(seat);

describe('K1', () => {
  it('says of counts what the radar says of people, and people beyond the caps change nothing', () => {
    fc.assert(
      fc.property(fc.array(anySeat, { maxLength: 8 }), fc.boolean(), (seats, minorityArea) => {
        const there = seats.filter(({ validTo }) => validTo === null || validTo > DAY);
        const serving = there.filter((one) => servesOn(one, DAY));
        const caps = compositionCaps(DAY);
        const upTo = (cap: number, people: readonly unknown[]): number => Math.min(cap, people.length);
        const reason = judgeConsolidation(
          {
            serving: upTo(caps.serving, serving),
            women: upTo(
              caps.women,
              serving.filter(({ sex }) => sex === 'female'),
            ),
            minority: upTo(
              caps.minority,
              serving.filter(({ ethnicity }) => ethnicity !== null && ethnicity !== 'Kinh'),
            ),
            leaders: upTo(
              caps.leaders,
              serving.filter(({ role }) => role === 'leader'),
            ),
            awaiting: upTo(
              caps.awaiting,
              there.filter((one) => !servesOn(one, DAY)),
            ),
            minorityArea,
            support: 'none',
            activeInYear: false,
          },
          DAY,
        );
        const findings = judgeTeam(
          team({ seats, minorityNeighbourhoods: minorityArea ? ['Thôn Đồng Âm'] : [], quota: null }),
          DAY,
        );
        expect(reason === 'in_order').toBe(isConsolidated(findings));
        if (reason !== 'in_order') expect(findings.map(({ code }) => code as string)).toContain(reason);
      }),
    );
  });
});
