import { newId } from '@/lib/db/ids';
import { addDays } from '@/lib/domain/calendar';
import type { IsoDate } from '@/lib/domain/iso-date';
import type { Chance } from '../random';
import type { AttendanceRow, CityRecords, ClassRow, Period, PersonRow, SeatRow, TeamRow } from './records';

/** The days of a random city: from a year before the plan of 2025 to the tests' today. */
export const FIRST_DAY: IsoDate = '2024-07-01';
export const TODAY: IsoDate = '2026-11-22';
const SPAN = 874;

const repeat = <Item>(count: number, draw: (index: number) => Item): Item[] =>
  Array.from({ length: count }, (_, index) => draw(index));

/** Draws a city with everything that its indicators are counted from, mistakes of offices included. */
export class RecordLottery {
  constructor(private readonly chance: Chance) {}

  /** Days crowd: many things happen on the same few days, so that edges meet. */
  private day(): IsoDate {
    const step = this.chance.happens(0.5) ? 30 : 1;
    return addDays(FIRST_DAY, Math.floor(this.chance.between(0, SPAN) / step) * step);
  }

  private maybe<Item>(likelihood: number, draw: () => Item): Item | null {
    return this.chance.happens(likelihood) ? draw() : null;
  }

  /** A period within another. */
  private period(within: Period, begunLikelihood = 0.5): Period {
    const from = this.chance.happens(begunLikelihood) ? within.from : this.day();
    const begins = from < within.from ? within.from : from;
    const end = this.maybe(0.3, () => addDays(begins, this.chance.between(1, 300)));
    const to = end === null || (within.to !== null && end > within.to) ? within.to : end;
    return { from: begins, to: to !== null && to <= begins ? addDays(begins, 1) : to };
  }

  private team(communeId: string): TeamRow {
    const period = this.period({ from: '2014-01-01', to: null }, 0.8);
    return { id: newId(), communeId, minorityArea: this.chance.happens(0.3), ...period };
  }

  private seat(person: PersonRow, team: TeamRow): SeatRow {
    const period = this.period(team, 0.3);
    const recognisedOn = this.maybe(0.85, () => addDays(period.from, this.chance.pick([0, 0, 0, 5, 40])));
    return {
      id: newId(),
      personId: person.id,
      teamId: team.id,
      role: this.chance.happens(0.25) ? 'leader' : 'member',
      ...period,
      recognisedOn,
      recognition: recognisedOn === null ? null : this.chance.pick(['first', 'first', 're_recognition']),
    };
  }

  private class(communeIds: readonly string[]): ClassRow {
    const first = this.day();
    return {
      id: newId(),
      communeId: this.maybe(0.7, () => this.chance.pick(communeIds)),
      kind: this.chance.pick(['skills', 'skills', 'skills', 'law', 'training_of_trainers']),
      cancelled: this.chance.happens(0.1),
      minShare: this.chance.pick([100, 100, 50, 80]),
      sessions: repeat(this.chance.between(1, 3), (index) => ({ id: newId(), on: addDays(first, index) })),
    };
  }

  private attendance(held: ClassRow, seat: SeatRow): AttendanceRow {
    return {
      classId: held.id,
      personId: seat.personId,
      teamId: seat.teamId,
      presentAt: held.sessions.map(({ id }) => id).filter(() => this.chance.happens(0.75)),
    };
  }

  draw(cityId: string): CityRecords {
    const { chance } = this;
    const communeIds = repeat(chance.between(2, 3), newId);
    const teams = communeIds.flatMap((id) => repeat(chance.between(1, 3), () => this.team(id)));
    const people = communeIds.flatMap((communeId) =>
      repeat(chance.between(4, 10), (): PersonRow => ({
        id: newId(),
        communeId,
        sex: chance.pick(['male', 'male', 'female', null]),
        ethnicity: chance.pick(['Kinh', 'Kinh', 'Mường', null]),
        merged: chance.happens(0.05),
      })),
    );
    const seats = people.flatMap((person) => {
      const here = teams.filter(({ communeId }) => communeId === person.communeId);
      return distinct(
        repeat(chance.pick([1, 1, 1, 2, 3]), () => this.seat(person, chance.pick(here))),
        // A person has one open seat in a team.
        ({ id, teamId, to }) => (to === null ? teamId : id),
      );
    });
    const classes = repeat(8, () => this.class(communeIds));
    const communeOf = (personId: string) => people.find(({ id }) => id === personId)?.communeId;
    const attendances = classes.flatMap((held) =>
      distinct(
        seats.filter(
          ({ personId }) =>
            (held.communeId ?? communeOf(personId)) === communeOf(personId) && chance.happens(0.5),
        ),
        ({ personId }) => personId,
      ).map((seat) => this.attendance(held, seat)),
    );
    const trainers = repeat(5, () => {
      const communeId = this.maybe(0.5, () => chance.pick(communeIds));
      return {
        id: newId(),
        communeId,
        ...this.period({ from: FIRST_DAY, to: null }),
        completed: this.classesOf(communeId, classes),
      };
    });
    const supporters = repeat(5, () => {
      const person = this.maybe(0.4, () => chance.pick(people));
      return {
        id: newId(),
        communeId: person?.communeId ?? null,
        kind: chance.pick(['lawyer', 'police', 'other'] as const),
        personId: person?.id ?? null,
        ...this.period({ from: FIRST_DAY, to: null }, 0.8),
      };
    });
    const reachable = (team: TeamRow) =>
      supporters.filter(({ communeId }) => (communeId ?? team.communeId) === team.communeId);
    const supported = teams.flatMap((team) => reachable(team).map((supporter) => ({ team, supporter })));
    return {
      cityId,
      communeIds,
      teams,
      people,
      seats,
      classes,
      attendances,
      receipts: this.receipts(people, teams, trainers),
      trainers,
      supporters,
      links: supported
        .filter(() => chance.happens(0.4))
        .map(({ team, supporter }) => ({
          supporterId: supporter.id,
          teamId: team.id,
          ...this.period({ from: FIRST_DAY, to: null }),
        })),
      activities: supported
        .filter(() => chance.happens(0.5))
        .map(({ team, supporter }) => ({
          id: newId(),
          supporterId: supporter.id,
          teamId: team.id,
          on: this.day(),
          removed: chance.happens(0.15),
        })),
      cases: teams.flatMap((team) => repeat(chance.between(0, 6), () => this.case(team.id))),
      tasks: [null, null, ...communeIds, ...communeIds].map((communeId) => this.task(communeId)),
    };
  }

  /** A trainer of a commune goes to classes of that commune and of the city. */
  private classesOf(communeId: string | null, classes: readonly ClassRow[]) {
    return classes
      .filter((held) => held.communeId === null || communeId === null || held.communeId === communeId)
      .filter(() => this.chance.happens(0.4))
      .map(({ id, sessions }) => ({ classId: id, on: sessions.at(-1)?.on ?? TODAY }));
  }

  private receipts(
    people: readonly PersonRow[],
    teams: readonly TeamRow[],
    trainers: readonly { readonly id: string }[],
  ): CityRecords['receipts'] {
    const receivers = [
      ...people.map(({ id }) => ({ personId: id })),
      ...teams.map(({ id }) => ({ teamId: id })),
      ...trainers.map(({ id }) => ({ trainerId: id })),
    ];
    return receivers
      .filter(() => this.chance.happens(0.5))
      .map((receiver) => ({ id: newId(), official: this.chance.happens(0.8), on: this.day(), receiver }));
  }

  private case(teamId: string): CityRecords['cases'][number] {
    const receivedOn = this.day();
    const endsOn = addDays(receivedOn, this.chance.between(0, 200));
    const as = this.chance.pick(['successful', 'successful', 'unsuccessful', 'ended_otherwise'] as const);
    return {
      id: newId(),
      teamId,
      receivedOn,
      ended: endsOn <= TODAY && this.chance.happens(0.8) ? { on: endsOn, as } : null,
    };
  }

  private task(communeId: string | null): CityRecords['tasks'][number] {
    return {
      id: newId(),
      communeId,
      year: this.chance.pick([2025, 2026]),
      dueOn: this.maybe(0.8, () => this.day()),
      doneOn: this.maybe(0.5, () => this.day()),
      removedOn: this.maybe(0.1, () => this.day()),
    };
  }
}

/** The first of each key. */
function distinct<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  const first = new Map<string, Item>();
  for (const item of items) if (!first.has(keyOf(item))) first.set(keyOf(item), item);
  return [...first.values()];
}
