import { describe, expect, it } from 'vitest';
import { newId } from '@/lib/db/ids';
import { withScope } from '@/lib/db/scope';
import type { IndicatorCode } from '@/lib/domain/indicators/codes';
import type { ReasonCounts } from '@/lib/domain/indicators/count';
import { USUAL_SETTINGS } from '@/lib/domain/indicators/settings';
import type { IsoDate } from '@/lib/domain/iso-date';
import { getFigures } from '@/lib/features/indicators/figures/get-figures';
import type { IndicatorFigures } from '@/lib/features/indicators/figures/types';
import { actorOf, buildCity } from '../support/builders';
import { aClass, aPerson, aSeat, aTeam, attended, cityOf, newcomer } from '../support/indicators/golden';
import type { CityRecords, PersonRow, TeamRow } from '../support/indicators/records';
import { writeRecords } from '../support/indicators/write-records';

const TODAY = '2026-11-22';
const now = new Date(`${TODAY}T03:00:00Z`);

type Made = Pick<CityRecords, 'seats'> & Partial<CityRecords>;
type Scene = (team: TeamRow, person: (over?: Partial<PersonRow>) => PersonRow, other: TeamRow) => Made;

/** Writes a scene into a commune with two teams and asks for its figures as the commune's official. */
async function figuresOf(scene: Scene, day: IsoDate): Promise<IndicatorFigures> {
  const { cityId } = await buildCity();
  const communeId = newId();
  const [team, other] = [aTeam(communeId), aTeam(communeId)];
  const people: PersonRow[] = [];
  const person = (over: Partial<PersonRow> = {}): PersonRow => {
    const made = aPerson(communeId, over);
    people.push(made);
    return made;
  };
  const made = scene(team, person, other);
  await writeRecords(cityOf(cityId, [communeId], { teams: [team, other], ...made, people }));
  const actor = actorOf('commune_officer', { cityId, communeId });
  return withScope(actor, (tx) =>
    getFigures(
      { tx, actor, now, today: TODAY },
      { day, mapThen: false, communeId: null, settings: USUAL_SETTINGS },
    ),
  );
}

type Case = readonly [what: string, day: IsoDate, scene: Scene, expected: ReasonCounts];

function golden(code: IndicatorCode, cases: readonly Case[]): void {
  describe(code, () => {
    it.each(cases)('%s, on %s', async (_what, day, scene, expected) => {
      expect((await figuresOf(scene, day)).total.figures[code]?.reasons).toEqual(expected);
    });
  });
}

/** Somebody with a seat, and a class of skills on a day. */
const trainedOn =
  (on: IsoDate, seat: Parameters<typeof aSeat>[2] = {}): Scene =>
  (team, person) => {
    const [sitting, held] = [aSeat(person(), team, seat), aClass(on)];
    return { seats: [sitting], classes: [held], attendances: [attended(held, sitting)] };
  };

golden('skills_trained', [
  ['nobody', TODAY, () => ({ seats: [] }), {}],
  ['one', TODAY, trainedOn('2026-03-10'), { skilled: 1 }],
  ['on the day itself', '2026-03-10', trainedOn('2026-03-10'), { skilled: 1 }],
  ['a day later', '2026-03-09', trainedOn('2026-03-10'), { skills_missing: 1 }],
  ['on the first day of the plan', TODAY, trainedOn('2025-07-01'), { skilled: 1 }],
  ['the day before the plan', TODAY, trainedOn('2025-06-30'), { skills_before_window: 1 }],
  ['who left the day before', TODAY, trainedOn('2026-03-10', { to: TODAY }), {}],
  ['who leaves tomorrow', TODAY, trainedOn('2026-03-10', { to: '2026-11-23' }), { skilled: 1 }],
  [
    'recognised from tomorrow',
    TODAY,
    trainedOn('2026-03-10', { recognisedOn: '2026-11-23' }),
    { awaiting_recognition: 1 },
  ],
  [
    'all',
    TODAY,
    (team, person) => {
      const seats = [1, 2, 3].map(() => aSeat(person(), team));
      const held = aClass('2026-03-10');
      return { seats, classes: [held], attendances: seats.map((seat) => attended(held, seat)) };
    },
    { skilled: 3 },
  ],
  [
    'one half-day of two',
    TODAY,
    (team, person) => {
      const seat = aSeat(person(), team);
      const held = aClass('2026-03-10', {
        sessions: [
          { id: newId(), on: '2026-03-10' },
          { id: newId(), on: '2026-03-11' },
        ],
      });
      return { seats: [seat], classes: [held], attendances: [attended(held, seat, 1)] };
    },
    { skills_unfinished: 1 },
  ],
  [
    'a cancelled class',
    TODAY,
    (team, person) => {
      const [seat, held] = [aSeat(person(), team), aClass('2026-03-10', { cancelled: true })];
      return { seats: [seat], classes: [held], attendances: [attended(held, seat)] };
    },
    { skills_missing: 1 },
  ],
  [
    'an entry that turned out to be somebody else’s',
    TODAY,
    (team, person) => ({ seats: [aSeat(person(), team), aSeat(person({ merged: true }), team)] }),
    { skills_missing: 1 },
  ],
]);

/** Somebody recognised on a day, and trained on another or not at all. */
const newOn =
  (on: IsoDate, trained: IsoDate | null, seat: Parameters<typeof newcomer>[3] = {}): Scene =>
  (team, person) => {
    const sitting = newcomer(person(), team, on, seat);
    if (trained === null) return { seats: [sitting] };
    const held = aClass(trained);
    return { seats: [sitting], classes: [held], attendances: [attended(held, sitting)] };
  };

golden('new_mediators_trained', [
  [
    '31 August, trained on 28 February',
    '2026-02-28',
    newOn('2025-08-31', '2026-02-28'),
    { trained_in_time: 1 },
  ],
  ['31 August, trained on 1 March', '2026-03-01', newOn('2025-08-31', '2026-03-01'), { trained_late: 1 }],
  ['31 August, the day before the end', '2026-02-27', newOn('2025-08-31', null), { limit_near: 1 }],
  ['31 August, on the end', '2026-02-28', newOn('2025-08-31', null), { overdue: 1 }],
  ['sixty days before the end', '2025-12-30', newOn('2025-08-31', null), { limit_near: 1 }],
  ['sixty-one days before the end', '2025-12-29', newOn('2025-08-31', null), { limit_ahead: 1 }],
  ['trained on the day of recognition', TODAY, newOn('2026-01-05', '2026-01-05'), { trained_in_time: 1 }],
  ['trained the day before', TODAY, newOn('2026-01-05', '2026-01-04'), { overdue: 1 }],
  ['trained with months to go', '2026-03-01', newOn('2026-01-05', '2026-02-01'), { trained_ahead: 1 }],
  [
    'left on the end',
    TODAY,
    newOn('2026-01-05', '2026-02-01', { to: '2026-07-05' }),
    { left_before_limit: 1 },
  ],
  [
    'left the day after',
    TODAY,
    newOn('2026-01-05', '2026-02-01', { to: '2026-07-06' }),
    { trained_in_time: 1 },
  ],
  ['before the plan', TODAY, newOn('2025-06-30', null), {}],
  ['on its first day', TODAY, newOn('2025-07-01', null), { overdue: 1 }],
  ['re-recognised', TODAY, newOn('2025-08-31', null, { recognition: 're_recognition' }), {}],
  [
    'new in two teams',
    TODAY,
    (team, person, other) => {
      const somebody = person();
      return { seats: [newcomer(somebody, team, '2026-01-05'), newcomer(somebody, other, '2026-01-05')] };
    },
    { overdue: 1 },
  ],
  [
    'called new, but a mediator of another team the day before',
    TODAY,
    (team, person, other) => {
      const somebody = person();
      return {
        seats: [aSeat(somebody, other, { to: '2026-01-05' }), newcomer(somebody, team, '2026-01-05')],
      };
    },
    { served_already: 1 },
  ],
  [
    'moved to another team before the end',
    TODAY,
    (team, person, other) => {
      const somebody = person();
      return {
        seats: [
          newcomer(somebody, team, '2026-01-05', { to: '2026-03-01' }),
          aSeat(somebody, other, { from: '2026-03-01', recognisedOn: '2026-03-01' }),
        ],
      };
    },
    { overdue: 1 },
  ],
]);

const caseOf =
  (received: IsoDate, ended: CityRecords['cases'][number]['ended']): Scene =>
  (team) => ({ seats: [], cases: [{ id: newId(), teamId: team.id, receivedOn: received, ended }] });

golden('success_rate', [
  [
    'ended on the first of January',
    TODAY,
    caseOf('2025-12-30', { on: '2026-01-01', as: 'successful' }),
    { successful: 1 },
  ],
  ['ended the day before', TODAY, caseOf('2025-12-01', { on: '2025-12-31', as: 'successful' }), {}],
  [
    'ended on the day',
    '2026-05-12',
    caseOf('2026-05-01', { on: '2026-05-12', as: 'unsuccessful' }),
    { unsuccessful: 1 },
  ],
  [
    'ended the day after',
    '2026-05-11',
    caseOf('2026-05-01', { on: '2026-05-12', as: 'successful' }),
    { in_hand: 1 },
  ],
  ['received the day after', '2026-04-30', caseOf('2026-05-01', null), {}],
]);

describe('somebody in two teams', () => {
  it('is once in the commune and once in each team', async () => {
    const { total, below, inSeveralTeams } = await figuresOf((team, person, other) => {
      const somebody = person();
      return { seats: [aSeat(somebody, team), aSeat(somebody, other)] };
    }, TODAY);
    expect(total.figures.skills_trained?.denominator).toBe(1);
    expect(below.map(({ figures }) => figures.skills_trained?.denominator ?? null)).toEqual([1, 1, null]);
    expect(inSeveralTeams).toBe(1);
  });
});
