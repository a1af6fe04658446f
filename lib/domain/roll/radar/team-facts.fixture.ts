import { NOBODY } from '@/lib/domain/roll/radar/headcount';
import type { NamedSeat, TeamFacts } from '@/lib/domain/roll/radar/team-facts';

/** A team in order on 22/11/2026, for tests that break one thing at a time. */

let people = 0;

/** A recognised man of the Kinh people who has served since 2025. */
export function seat(over: Partial<NamedSeat> = {}): NamedSeat {
  people += 1;
  return {
    mediatorId: `m${people}`,
    fullName: 'Phạm Văn Định',
    sex: 'male',
    ethnicity: 'Kinh',
    role: 'member',
    validFrom: '2025-08-12',
    validTo: null,
    recognisedOn: '2025-08-12',
    movedAwayOn: null,
    ...over,
  };
}

/** A leader, a woman and a man; reviewed this year; no minority area; a quota of three. */
export function team(over: Partial<TeamFacts> = {}): TeamFacts {
  return {
    teamId: 't1',
    communeId: 'x1',
    name: 'Tổ hòa giải số 27',
    foundedOn: '2025-08-12',
    quota: 3,
    minorityNeighbourhoods: [],
    lastReviewedOn: '2026-03-01',
    settled: NOBODY,
    seats: [seat({ role: 'leader' }), seat({ sex: 'female', fullName: 'Lê Thị Nhàn' }), seat()],
    ...over,
  };
}
