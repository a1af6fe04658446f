import { describe, expect, it } from 'vitest';
import { isConsolidated, type FindingCode } from '@/lib/domain/roll/radar/findings';
import { judgeTeam } from '@/lib/domain/roll/radar/judge-team';
import { RADAR_RULES, type RadarRule } from '@/lib/domain/roll/radar/rules';
import type { NamedSeat, TeamFacts } from '@/lib/domain/roll/radar/team-facts';
import { seat, team } from '@/lib/domain/roll/radar/team-facts.fixture';

const TODAY = '2026-11-22';
const YESTERDAY = '2026-11-21';
const TOMORROW = '2026-11-23';

const codes = (facts: TeamFacts, day = TODAY): readonly FindingCode[] =>
  judgeTeam(facts, day).map(({ code }) => code);

const leader = (over: Partial<NamedSeat> = {}): NamedSeat => seat({ role: 'leader', ...over });
const woman = (over: Partial<NamedSeat> = {}): NamedSeat => seat({ sex: 'female', ...over });
const withSeats = (...seats: readonly NamedSeat[]): TeamFacts => team({ seats });
const inMinorityArea = (...seats: readonly NamedSeat[]): TeamFacts =>
  team({ seats, minorityNeighbourhoods: ['Thôn Đồng Âm'] });

describe('the radar', () => {
  it('finds nothing wrong with a team in order', () => {
    expect(codes(team())).toEqual([]);
  });

  it.each<[string, TeamFacts, readonly FindingCode[]]>([
    ['two mediators', team({ seats: [leader(), woman()], quota: null }), ['few_mediators']],
    ['nobody', team({ seats: [], quota: null }), ['few_mediators', 'few_women', 'no_leader']],
    ['no woman', withSeats(leader(), seat(), seat()), ['few_women']],
    ['a woman whose sex nobody wrote down', withSeats(leader(), seat({ sex: null }), seat()), ['few_women']],
    ['no leader', withSeats(woman(), seat(), seat()), ['no_leader']],
    ['two leaders', withSeats(leader(), leader(), woman()), ['several_leaders']],
    [
      'a leader not recognised yet',
      withSeats(leader({ recognisedOn: null }), woman(), seat(), seat()),
      ['no_leader', 'not_recognised'],
    ],
    [
      'somebody without a decision',
      withSeats(leader(), woman(), seat(), seat({ recognisedOn: null })),
      ['not_recognised'],
    ],
    [
      'a decision that begins tomorrow',
      withSeats(leader(), woman(), seat(), seat({ recognisedOn: TOMORROW })),
      ['not_recognised'],
    ],
    ['a decision that begins today', withSeats(leader(), woman(), seat({ recognisedOn: TODAY })), []],
    [
      'a third who leaves today',
      withSeats(leader(), woman(), seat({ validTo: TODAY })),
      ['few_mediators', 'quota_open'],
    ],
    [
      'a third who comes today',
      withSeats(leader(), woman(), seat({ validFrom: TODAY, recognisedOn: TODAY })),
      [],
    ],
    [
      'a third who comes tomorrow',
      withSeats(leader(), woman(), seat({ validFrom: TOMORROW })),
      ['few_mediators', 'quota_open'],
    ],
    [
      'no minority mediator where one is needed',
      inMinorityArea(leader(), woman(), seat()),
      ['few_minority_mediators'],
    ],
    [
      'people unknown where one is needed',
      inMinorityArea(leader(), woman(), seat({ ethnicity: null })),
      ['few_minority_mediators'],
    ],
    [
      'a minority mediator where one is needed',
      inMinorityArea(leader(), woman(), seat({ ethnicity: 'Dao' })),
      [],
    ],
    [
      'somebody who moved away today',
      withSeats(leader(), woman(), seat({ movedAwayOn: TODAY })),
      ['moved_away'],
    ],
    ['somebody who moves tomorrow', withSeats(leader(), woman(), seat({ movedAwayOn: TOMORROW })), []],
    [
      'somebody who moved away and left',
      withSeats(leader(), woman(), seat(), seat({ movedAwayOn: YESTERDAY, validTo: TODAY })),
      [],
    ],
    ['one fewer than the quota', team({ quota: 4 }), ['quota_open']],
    ['as many as the quota', team({ quota: 3 }), []],
    ['no quota', team({ quota: null }), []],
    ['a review a year ago', team({ lastReviewedOn: '2025-11-22' }), ['review_due']],
    ['a review a day less ago', team({ lastReviewedOn: '2025-11-23' }), []],
    [
      'never a review, a year after its founding',
      team({ lastReviewedOn: null, foundedOn: '2025-11-22' }),
      ['review_due'],
    ],
    ['never a review, within its first year', team({ lastReviewedOn: null, foundedOn: '2025-11-23' }), []],
  ])('%s', (_what, facts, expected) => {
    expect(codes(facts)).toEqual(expected);
  });

  it('counts whom the database only counted', () => {
    const settled = { serving: 2, women: 1, minority: 1, leaders: 0, sexUnknown: 0, ethnicityUnknown: 0 };
    expect(codes(team({ settled, seats: [leader()], minorityNeighbourhoods: ['Thôn Đồng Âm'] }))).toEqual([]);
  });

  it('names who is missing, who left last and how many are not written down', () => {
    const left = woman({ fullName: 'Lê Thị Nhàn', validTo: '2026-11-09' });
    const before = woman({ fullName: 'Đỗ Thị Hạnh', validTo: '2026-02-01' });
    const facts = withSeats(left, before, leader(), seat(), seat({ sex: null }));
    expect(judgeTeam(facts, TODAY)).toMatchObject([
      { code: 'few_women', found: 0, required: 1, unknown: 1, lastLeft: { fullName: 'Lê Thị Nhàn' } },
    ]);
  });

  it('tells apart what breaks the composition and what warns', () => {
    const warned = team({ quota: 9, lastReviewedOn: null, foundedOn: '2020-01-01' });
    expect(isConsolidated(judgeTeam(warned, TODAY))).toBe(true);
    expect(isConsolidated(judgeTeam(withSeats(leader(), woman()), TODAY))).toBe(false);
  });
});

describe('planned leavings', () => {
  it('warn of the day on which the team falls short, with who leaves and what is missing then', () => {
    const leaving = woman({ fullName: 'Lê Thị Nhàn', validTo: '2026-12-31' });
    expect(judgeTeam(withSeats(leader(), leaving, seat(), seat()), TODAY)).toMatchObject([
      { code: 'falls_short', on: '2026-12-31', lacks: ['few_women'], leaving: [{ fullName: 'Lê Thị Nhàn' }] },
    ]);
  });

  it.each<[string, TeamFacts, readonly FindingCode[]]>([
    ['leave enough behind', withSeats(leader(), woman(), seat(), seat({ validTo: TOMORROW })), []],
    ['take the third', withSeats(leader(), woman(), seat({ validTo: TOMORROW })), ['falls_short']],
    [
      'are made good on the same day',
      withSeats(leader(), woman(), seat({ validTo: TOMORROW }), seat({ validFrom: TOMORROW })),
      [],
    ],
    [
      'are made good a day late',
      withSeats(leader(), woman(), seat({ validTo: TOMORROW }), seat({ validFrom: '2026-11-24' })),
      ['falls_short'],
    ],
    [
      'change nothing that is broken already',
      team({ seats: [leader(), woman({ validTo: TOMORROW })], quota: null }),
      ['few_mediators', 'falls_short'],
    ],
    [
      'of somebody who was never recognised take nobody',
      withSeats(leader(), woman(), seat(), seat({ recognisedOn: null, validTo: TOMORROW })),
      ['not_recognised'],
    ],
  ])('%s', (_what, facts, expected) => {
    expect(codes(facts)).toEqual(expected);
  });

  it('are told once for each day on which something begins to be missing', () => {
    const facts = withSeats(
      leader({ validTo: '2027-01-01' }),
      woman({ validTo: '2027-02-01' }),
      seat(),
      seat(),
      seat(),
    );
    expect(judgeTeam(facts, TODAY)).toMatchObject([
      { code: 'falls_short', on: '2027-01-01', lacks: ['no_leader'] },
      { code: 'falls_short', on: '2027-02-01', lacks: ['few_women'] },
    ]);
  });
});

describe('the rules of the day', () => {
  const stricter: readonly RadarRule[] = RADAR_RULES.flatMap((rule) =>
    rule.code === 'mediators_at_least'
      ? [
          { ...rule, effectiveTo: '2026-12-31' },
          { ...rule, value: 5, legalBasis: 'Luật sửa đổi, Điều 12', effectiveFrom: '2027-01-01' },
        ]
      : [rule],
  );

  it.each([
    ['2026-12-31', []],
    ['2027-01-01', ['few_mediators']],
  ])('on %s', (day, expected) => {
    expect(judgeTeam(team(), day, stricter).map(({ code }) => code)).toEqual(expected);
  });

  it('ask nothing before the law was in force', () => {
    expect(codes(team({ seats: [] }), '2013-12-31')).toEqual([]);
    expect(codes(team({ seats: [], lastReviewedOn: null, foundedOn: '2013-12-31' }), '2014-01-01')).toContain(
      'few_mediators',
    );
  });

  it('name the text that says so', () => {
    const [finding] = judgeTeam(withSeats(leader(), seat(), seat()), TODAY);
    expect(finding?.legalBasis).toBe('Luật Hòa giải ở cơ sở, Điều 12 khoản 1');
  });
});
