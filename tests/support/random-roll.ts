import { newId } from '@/lib/db/ids';
import { addDays } from '@/lib/domain/calendar';
import type { IsoDate } from '@/lib/domain/iso-date';
import { NOBODY } from '@/lib/domain/roll/radar/headcount';
import type { NamedSeat, TeamFacts } from '@/lib/domain/roll/radar/team-facts';
import { foldVietnamese } from '@/lib/schema/fold';
import type { BuiltCommune } from './builders';
import { owner } from './owner';
import type { Chance } from './random';

const TABLES = [
  'roll_decision',
  'neighbourhood',
  'team',
  'team_neighbourhood',
  'team_review',
  'mediator',
  'team_membership',
] as const;
type Table = (typeof TABLES)[number];
type Row = Readonly<Record<string, unknown>>;

const stamp = { created_at: '2026-01-01T00:00:00Z', version: 0 };
const DEFAULTS: Record<Table, Row> = {
  roll_decision: { ...stamp, kind: 'recognise_mediators' },
  neighbourhood: { ...stamp, kind: 'village', valid_from: '2014-01-01' },
  team: stamp,
  team_neighbourhood: { valid_from: '2014-01-01' },
  team_review: { ...stamp, conclusion: 'Đủ thành phần', recorded_by: 'Nguyễn Thu Hà' },
  mediator: { ...stamp, criteria_met: [] },
  team_membership: stamp,
};

type Decision = { readonly id: string; readonly on: IsoDate };

/** Draws teams as rows and as facts at once. */
class RandomRoll {
  private readonly rows: Record<Table, Row[]> = {
    roll_decision: [],
    neighbourhood: [],
    team: [],
    team_neighbourhood: [],
    team_review: [],
    mediator: [],
    team_membership: [],
  };
  private readonly decisions: readonly Decision[];
  /** The entry to which others turned out to belong. */
  private kept: string | null = null;

  constructor(
    private readonly chance: Chance,
    private readonly place: BuiltCommune,
    private readonly today: IsoDate,
  ) {
    this.decisions = Array.from({ length: 12 }, (_, index) => this.decision(index < 4));
  }

  private add(table: Table, row: Row): void {
    const { cityId, communeId } = this.place;
    this.rows[table].push({ ...DEFAULTS[table], city_id: cityId, commune_id: communeId, ...row });
  }

  private around(): IsoDate {
    return addDays(this.today, this.chance.between(-60, 60));
  }

  private decision(isOld: boolean): Decision {
    const { chance } = this;
    const id = newId();
    const decidedOn = isOld ? '2025-08-12' : this.around();
    const takesEffectOn = chance.happens(0.3) ? addDays(decidedOn, chance.between(0, 20)) : null;
    this.add('roll_decision', {
      id,
      number: `${id.slice(-6)}/QĐ-UBND`,
      decided_on: decidedOn,
      takes_effect_on: takesEffectOn,
    });
    return { id, on: takesEffectOn ?? decidedOn };
  }

  /** @returns its name where many ethnic-minority people live and the team serves it today. */
  private neighbourhood(teamId: string, name: string): readonly string[] {
    const id = newId();
    const isMinority = this.chance.happens(0.3);
    const isTaken = this.chance.happens(0.1);
    this.add('neighbourhood', {
      id,
      name,
      search_name: foldVietnamese(name),
      minority_area: isMinority,
    });
    this.add('team_neighbourhood', {
      team_id: teamId,
      neighbourhood_id: id,
      valid_to: isTaken ? this.today : null,
    });
    return isMinority && !isTaken ? [name] : [];
  }

  private seat(teamId: string): readonly NamedSeat[] {
    const { chance, today } = this;
    const decision = chance.happens(0.9) ? chance.pick(this.decisions) : null;
    const validFrom = chance.happens(0.85) ? '2025-09-01' : this.around();
    const ends = addDays(validFrom > today ? validFrom : today, chance.between(-20, 40));
    const seat: NamedSeat = {
      mediatorId: newId(),
      fullName: 'Trần Văn Lộc',
      sex: chance.pick(['male', 'male', 'male', 'female', null]),
      ethnicity: chance.pick(['Kinh', 'Kinh', 'Kinh', 'Mường', null]),
      role: chance.happens(0.2) ? 'leader' : 'member',
      validFrom,
      validTo: chance.happens(0.25) && ends > validFrom ? ends : null,
      recognisedOn: decision?.on ?? null,
      movedAwayOn: chance.happens(0.1) ? this.around() : null,
    };
    const mergedInto = this.kept !== null && chance.happens(0.05) ? this.kept : null;
    this.kept ??= seat.mediatorId;
    this.add('mediator', {
      id: seat.mediatorId,
      team_ids: [teamId],
      full_name: seat.fullName,
      search_name: foldVietnamese(seat.fullName),
      sex: seat.sex,
      ethnicity: seat.ethnicity,
      moved_away_on: seat.movedAwayOn,
      merged_into_id: mergedInto,
    });
    this.add('team_membership', {
      id: newId(),
      team_id: teamId,
      mediator_id: seat.mediatorId,
      role: seat.role,
      valid_from: seat.validFrom,
      valid_to: seat.validTo,
      recognised_by_id: decision?.id ?? null,
    });
    return mergedInto === null ? [seat] : [];
  }

  team(number: number): TeamFacts {
    const { chance, today } = this;
    const teamId = newId();
    const name = `Tổ hòa giải số ${number}`;
    const foundedOn = chance.pick(['2020-01-01', addDays(today, -366), addDays(today, -200)]);
    const quota = chance.happens(0.3) ? null : chance.between(3, 7);
    this.add('team', { id: teamId, name, search_name: foldVietnamese(name), quota, valid_from: foundedOn });
    const reviews = this.times(0, 2, () => addDays(today, -chance.between(0, 500)));
    for (const on of reviews) this.add('team_review', { id: newId(), team_id: teamId, reviewed_on: on });
    return {
      teamId,
      communeId: this.place.communeId,
      name,
      foundedOn,
      quota,
      minorityNeighbourhoods: this.times(1, 2, (nth) =>
        this.neighbourhood(teamId, `Thôn ${number}.${nth}`),
      ).flat(),
      lastReviewedOn: [...reviews].sort().at(-1) ?? null,
      settled: NOBODY,
      seats: this.times(1, 7, () => this.seat(teamId)).flat(),
    };
  }

  private times<T>(low: number, high: number, make: (nth: number) => T): readonly T[] {
    return Array.from({ length: this.chance.between(low, high) }, (_, index) => make(index + 1));
  }

  async save(): Promise<void> {
    for (const table of TABLES) {
      await owner().query(
        `INSERT INTO ${table} SELECT * FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb)`,
        [JSON.stringify(this.rows[table])],
      );
    }
  }
}

/**
 * Builds `count` teams in the commune as they may stand around `today`.
 * @returns their facts as drawn: every seat named and none counted, so that what the database counts can be compared
 * with what the rules count. Entries merged into others are not among them.
 */
export async function buildRandomRoll(
  chance: Chance,
  place: BuiltCommune,
  count: number,
  today: IsoDate,
): Promise<readonly TeamFacts[]> {
  const roll = new RandomRoll(chance, place, today);
  const teams = Array.from({ length: count }, (_, index) => roll.team(index + 1));
  await roll.save();
  return teams;
}
