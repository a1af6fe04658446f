import { addMonths } from '@/lib/domain/calendar';
import type { IndicatorCode } from '@/lib/domain/indicators/codes';
import type { Figure } from '@/lib/domain/indicators/figure';
import type { IndicatorSettings, WindowedCode } from '@/lib/domain/indicators/settings';
import type { IsoDate } from '@/lib/domain/iso-date';
import { byId, covers, type CityRecords, type ClassRow, type SeatRow } from './records';

/** The place of figures: a city (null), a commune, or a team of it. */
export type OraclePlace = { readonly communeId: string | null; readonly teamId: string | null };

/**
 * The indicators as a patient official would count them from the papers, record by record, with none of the program's
 * own parts but the calendar.
 */
export class Oracle {
  constructor(
    private readonly records: CityRecords,
    private readonly day: IsoDate,
    private readonly settings: IndicatorSettings,
  ) {}

  figures(place: OraclePlace): Readonly<Partial<Record<IndicatorCode, Figure>>> {
    const ofPeople = {
      teams_in_order: share(this.teams(place), (team) => this.isInOrder(team.id)),
      mediators_with_materials: share(this.serving(place), ({ personId, teamIds }) =>
        this.hasMaterials(personId, teamIds),
      ),
      skills_trained: share(this.serving(place), ({ personId }) =>
        this.completedBetween(personId, this.since('skills_trained'), this.day, isSkills),
      ),
      mediators_trained: share(this.serving(place), ({ personId }) =>
        this.completedBetween(personId, this.since('mediators_trained'), this.day, () => true),
      ),
      new_mediators_trained: this.newcomers(place),
      teams_supported: share(this.teams(place), (team) => this.isSupported(team.id)),
      success_rate: this.cases(place),
    };
    if (place.teamId !== null) return ofPeople;
    return {
      ...ofPeople,
      ...this.trainers(place),
      tasks_done: this.tasks(place),
    };
  }

  private since(code: WindowedCode): IsoDate {
    return this.settings.windows[code] === 'year_of_day' ? this.yearStart : this.settings.planStart;
  }

  private get yearStart(): IsoDate {
    return `${this.day.slice(0, 4)}-01-01`;
  }

  private isIn(teamId: string, { communeId, teamId: only }: OraclePlace): boolean {
    const team = byId(this.records.teams, teamId);
    return (communeId === null || team.communeId === communeId) && (only === null || only === teamId);
  }

  private teams(place: OraclePlace) {
    return this.records.teams.filter((team) => covers(team, this.day) && this.isIn(team.id, place));
  }

  private readonly knownSeats = (): readonly SeatRow[] =>
    this.records.seats.filter(({ personId }) => !byId(this.records.people, personId).merged);

  private serves(seat: SeatRow, day = this.day): boolean {
    return covers(seat, day) && seat.recognisedOn !== null && seat.recognisedOn <= day;
  }

  /** People, each once, with the teams in which they sit. */
  private serving(place: OraclePlace) {
    const seats = this.knownSeats().filter((seat) => covers(seat, this.day) && this.isIn(seat.teamId, place));
    const people = new Set(seats.filter((seat) => this.serves(seat)).map(({ personId }) => personId));
    return [...people].map((personId) => ({
      personId,
      teamIds: seats.filter((seat) => seat.personId === personId).map(({ teamId }) => teamId),
    }));
  }

  private isInOrder(teamId: string): boolean {
    const seats = this.knownSeats().filter((seat) => seat.teamId === teamId && covers(seat, this.day));
    const people = seats.map(({ personId }) => byId(this.records.people, personId));
    return (
      seats.length >= 3 &&
      seats.every((seat) => this.serves(seat)) &&
      people.some(({ sex }) => sex === 'female') &&
      seats.filter(({ role }) => role === 'leader').length === 1 &&
      (!byId(this.records.teams, teamId).minorityArea ||
        people.some(({ ethnicity }) => ethnicity !== null && ethnicity !== 'Kinh'))
    );
  }

  private receivedSince(code: WindowedCode, isReceiver: (receiver: object) => boolean): boolean {
    return this.records.receipts.some(
      ({ official, on, receiver }) =>
        official && on >= this.since(code) && on <= this.day && isReceiver(receiver),
    );
  }

  private hasMaterials(personId: string, teamIds: readonly string[]): boolean {
    const ownHands = this.receivedSince(
      'mediators_with_materials',
      (to) => 'personId' in to && to.personId === personId,
    );
    const throughTeam = this.receivedSince(
      'mediators_with_materials',
      (to) => 'teamId' in to && teamIds.includes(String(to.teamId)),
    );
    return ownHands || (this.settings.options.includes('team_materials_count') && throughTeam);
  }

  /** The day on which a person completed a class, if ever. */
  private completionOf(personId: string, held: ClassRow): IsoDate | null {
    const came = this.records.attendances.find((row) => row.classId === held.id && row.personId === personId);
    if (!came || held.cancelled) return null;
    const needed = Math.max(1, Math.ceil((held.sessions.length * held.minShare) / 100));
    const days = held.sessions.filter(({ id }) => came.presentAt.includes(id)).map(({ on }) => on);
    return days.sort()[needed - 1] ?? null;
  }

  private completedBetween(
    personId: string,
    from: IsoDate,
    to: IsoDate,
    isOfKind: (held: ClassRow) => boolean,
  ): boolean {
    return this.records.classes.filter(isOfKind).some((held) => {
      const on = this.completionOf(personId, held);
      return on !== null && on >= from && on <= to;
    });
  }

  /** Cohort entries: a person and a recognition, once in a place. */
  private newcomers(place: OraclePlace): Figure {
    const entries = new Map<string, SeatRow & { recognisedOn: IsoDate }>();
    for (const seat of this.knownSeats()) {
      const { recognisedOn, recognition, personId } = seat;
      if (recognition !== 'first' || recognisedOn === null || !this.isIn(seat.teamId, place)) continue;
      if (recognisedOn < this.settings.planStart || recognisedOn > this.day) continue;
      const key = `${personId} ${recognisedOn} ${place.communeId ?? ''}`;
      const other = entries.get(key);
      if (!other || seat.id < other.id) entries.set(key, { ...seat, recognisedOn });
    }
    const cohort = [...entries.values()].filter(({ personId, recognisedOn }) => {
      const seats = this.knownSeats().filter((seat) => seat.personId === personId);
      const limit = addMonths(recognisedOn, 6);
      const servedAlready = seats.some(
        (seat) =>
          seat.from < recognisedOn &&
          seat.recognisedOn !== null &&
          seat.recognisedOn < recognisedOn &&
          (seat.to === null || seat.to >= recognisedOn),
      );
      return limit <= this.day && !servedAlready && seats.some((seat) => this.serves(seat, limit));
    });
    return share(cohort, ({ personId, recognisedOn }) => {
      const inTime = this.completedBetween(personId, recognisedOn, addMonths(recognisedOn, 6), isSkills);
      const before =
        this.settings.options.includes('training_before_recognition_counts') &&
        this.records.classes.filter(isSkills).some((held) => {
          const on = this.completionOf(personId, held);
          return on !== null && on < recognisedOn;
        });
      return inTime || before;
    });
  }

  private isSupported(teamId: string): boolean {
    const members = this.knownSeats()
      .filter((seat) => seat.teamId === teamId && this.serves(seat))
      .map(({ personId }) => personId);
    const linked = this.records.links.some((link) => {
      const supporter = byId(this.records.supporters, link.supporterId);
      const isMember = supporter.personId !== null && members.includes(supporter.personId);
      return (
        link.teamId === teamId &&
        covers(link, this.day) &&
        covers(supporter, this.day) &&
        supporter.kind !== 'other' &&
        (!isMember || !this.settings.options.includes('member_supporters_do_not_count'))
      );
    });
    const active = this.records.activities.some(
      (activity) =>
        activity.teamId === teamId &&
        !activity.removed &&
        activity.on >= this.yearStart &&
        activity.on <= this.day,
    );
    return linked && active;
  }

  private cases(place: OraclePlace): Figure {
    const closed = this.records.cases.filter(
      ({ teamId, ended }) =>
        ended !== null &&
        ended.as !== 'ended_otherwise' &&
        ended.on >= this.yearStart &&
        ended.on <= this.day &&
        this.isIn(teamId, place),
    );
    return share(closed, ({ ended }) => ended?.as === 'successful');
  }

  private trainers({ communeId }: OraclePlace): Readonly<Partial<Record<IndicatorCode, Figure>>> {
    const here = this.records.trainers.filter(
      (trainer) => covers(trainer, this.day) && (communeId === null || trainer.communeId === communeId),
    );
    return {
      trainers_trained: share(here, ({ completed }) =>
        completed.some(({ classId, on }) => {
          const held = byId(this.records.classes, classId);
          return (
            held.kind === 'training_of_trainers' &&
            !held.cancelled &&
            on >= this.since('trainers_trained') &&
            on <= this.day
          );
        }),
      ),
      trainers_with_materials: share(here, ({ id }) =>
        this.receivedSince('trainers_with_materials', (to) => 'trainerId' in to && to.trainerId === id),
      ),
      ...(communeId === null
        ? {
            trainer_density: {
              numerator: here.filter((trainer) => trainer.communeId === null).length,
              denominator: this.teams({ communeId: null, teamId: null }).length,
            },
          }
        : {}),
    };
  }

  private tasks({ communeId }: OraclePlace): Figure {
    const due = this.records.tasks.filter(
      (task) =>
        task.year === Number(this.day.slice(0, 4)) &&
        task.dueOn !== null &&
        task.dueOn <= this.day &&
        (task.removedOn === null || task.removedOn > this.day) &&
        (communeId === null || task.communeId === communeId),
    );
    return share(due, ({ doneOn }) => doneOn !== null && doneOn <= this.day);
  }
}

const isSkills = ({ kind }: ClassRow): boolean => kind === 'skills';

const share = <Item>(items: readonly Item[], isCounted: (item: Item) => boolean): Figure => ({
  numerator: items.filter(isCounted).length,
  denominator: items.length,
});
