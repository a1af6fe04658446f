import { describe, expect, it } from 'vitest';
import { withScope } from '@/lib/db/scope';
import { addDays, endOfMonth } from '@/lib/domain/calendar';
import type { Actor } from '@/lib/domain/access/roles';
import { INDICATOR_CODES, type IndicatorCode } from '@/lib/domain/indicators/codes';
import { countOf } from '@/lib/domain/indicators/count';
import { indicatorsAt, type IndicatorLevel } from '@/lib/domain/indicators/definitions';
import { addUp, type Figure } from '@/lib/domain/indicators/figure';
import { REASONS } from '@/lib/domain/indicators/reasons';
import { INDICATOR_OPTIONS, type IndicatorSettings } from '@/lib/domain/indicators/settings';
import { VERDICTS } from '@/lib/domain/indicators/verdict';
import type { IsoDate } from '@/lib/domain/iso-date';
import { getFigures } from '@/lib/features/indicators/figures/get-figures';
import type { IndicatorFigures, PlaceFigures } from '@/lib/features/indicators/figures/types';
import { listRecords } from '@/lib/features/indicators/records/list-records';
import type {
  IndicatorRecord,
  RecordCursor,
  RecordList,
  RecordsAsked,
} from '@/lib/features/indicators/records/types';
import { actorOf, buildCity } from '../support/builders';
import { FIRST_DAY, RecordLottery, TODAY } from '../support/indicators/draw-records';
import { Oracle, type OraclePlace } from '../support/indicators/oracle';
import type { CityRecords } from '../support/indicators/records';
import { writeRecords } from '../support/indicators/write-records';
import { Chance, seedOf } from '../support/random';

// Random cities, days, readings and places: what the program says against a count by hand, and against itself.

const WORLDS = 6;
const QUESTIONS = 6;
const now = new Date(`${TODAY}T03:00:00Z`);

const anySettings = (chance: Chance): IndicatorSettings => ({
  planStart: chance.pick(['2025-07-01', '2024-09-01']),
  switchedOff: chance.happens(0.5) ? [] : ['mediators_trained'],
  windows: {
    trainers_trained: chance.pick(['since_plan_start', 'year_of_day']),
    trainers_with_materials: chance.pick(['since_plan_start', 'year_of_day']),
    mediators_with_materials: chance.pick(['since_plan_start', 'year_of_day']),
    mediators_trained: chance.pick(['since_plan_start', 'year_of_day']),
    skills_trained: chance.pick(['since_plan_start', 'year_of_day']),
  },
  options: INDICATOR_OPTIONS.filter(
    (option) => option !== 'commune_trainers_per_80_teams' && chance.happens(0.4),
  ),
});

const anyDay = (chance: Chance): IsoDate => {
  const day = addDays(FIRST_DAY, chance.between(100, 874));
  return chance.pick([TODAY, day, day, endOfMonth(day) > TODAY ? TODAY : endOfMonth(day)]);
};

type Question = {
  readonly actor: Actor;
  readonly place: OraclePlace;
  readonly communeId: string | null;
  readonly day: IsoDate;
  readonly settings: IndicatorSettings;
};

function anyQuestion(chance: Chance, records: CityRecords): Question {
  const { cityId } = records;
  const communeId = chance.pick(records.communeIds);
  const team = chance.pick(records.teams);
  const rest = { day: anyDay(chance), settings: anySettings(chance) };
  return chance.pick<Question>([
    {
      actor: actorOf('city_officer', { cityId }),
      place: { communeId: null, teamId: null },
      communeId: null,
      ...rest,
    },
    { actor: actorOf('city_admin', { cityId }), place: { communeId, teamId: null }, communeId, ...rest },
    {
      actor: actorOf('commune_officer', { cityId, communeId }),
      place: { communeId, teamId: null },
      communeId: null,
      ...rest,
    },
    {
      actor: actorOf('team_leader', { cityId, communeId: team.communeId, teamId: team.id }),
      place: { communeId: team.communeId, teamId: team.id },
      communeId: null,
      ...rest,
    },
  ]);
}

/** A leader reads the seats of the own team alone: whoever went on in another has left, as far as the team can see. */
const visibleTo = ({ teamId }: OraclePlace, records: CityRecords): CityRecords => ({
  ...records,
  seats: records.seats.filter((seat) => teamId === null || seat.teamId === teamId),
});

const ask = ({ actor, communeId, day, settings }: Question): Promise<IndicatorFigures> =>
  withScope(actor, (tx) =>
    getFigures({ tx, actor, now, today: TODAY }, { day, mapThen: false, communeId, settings }),
  );

const bare = ({ figures }: PlaceFigures) =>
  Object.fromEntries(
    Object.entries(figures).map(([code, { numerator, denominator }]) => [code, { numerator, denominator }]),
  );

const shown = (
  figures: Readonly<Partial<Record<IndicatorCode, Figure>>>,
  level: IndicatorLevel,
  settings: IndicatorSettings,
) => Object.fromEntries(indicatorsAt(level, settings).map((code) => [code, figures[code]]));

/** Every page of a list. */
async function listAll(
  { actor, communeId, day, settings }: Question,
  indicator: IndicatorCode,
  teamId: string | null,
): Promise<readonly IndicatorRecord[]> {
  const all: IndicatorRecord[] = [];
  let after: RecordCursor | null = null;
  do {
    const asked: RecordsAsked = {
      ...{ indicator, day, settings, communeId, mapThen: false },
      ...{ teamId, verdict: null, reason: null, after },
    };
    const page: RecordList = await withScope(actor, (tx) =>
      listRecords({ tx, actor, now, today: TODAY }, asked, 7),
    );
    all.push(...page.records);
    after = page.next;
  } while (after !== null);
  return all;
}

/** One random city and one question to it, with the answer. */
type Answered = {
  readonly records: CityRecords;
  readonly question: Question;
  readonly answer: IndicatorFigures;
  readonly told: string;
};

function expectCountByHand({ records, question, answer, told }: Answered): void {
  const { day, settings, place } = question;
  const oracle = new Oracle(visibleTo(place, records), day, settings);
  expect(bare(answer.total), told).toEqual(shown(oracle.figures(place), answer.place.level, settings));
  for (const { unit, ...row } of answer.below) {
    if (unit === null) continue;
    const below =
      answer.place.level === 'city'
        ? { communeId: unit.id, teamId: null }
        : { communeId: place.communeId, teamId: unit.id };
    const level = below.teamId === null ? 'commune' : 'team';
    expect(bare(row), `${told}, ${unit.name}`).toEqual(shown(oracle.figures(below), level, settings));
  }
}

/** In a commune somebody may be in two rows; trainers are for all teams of a city at once. */
function expectRowsToAddUp({ answer, told }: Answered): void {
  const { place, total, below, inSeveralTeams } = answer;
  for (const code of INDICATOR_CODES) {
    const figure = total.figures[code];
    const isCountedTwice =
      place.level === 'commune' && (inSeveralTeams > 0 || code === 'new_mediators_trained');
    if (!figure || place.level === 'team' || isCountedTwice || code === 'trainer_density') continue;
    const { numerator, denominator } = figure;
    const rows = below.flatMap(({ figures }) => figures[code] ?? []);
    expect(addUp(rows), `${told}: rows of ${code}`).toEqual({ numerator, denominator });
  }
}

async function expectLists(
  { question, told }: Answered,
  { figures }: PlaceFigures,
  teamId: string | null,
): Promise<void> {
  for (const code of INDICATOR_CODES) {
    const figure = figures[code];
    if (!figure) continue;
    const listed = await listAll(question, code, teamId);
    expect(new Set(listed.map(({ key }) => key)).size).toBe(listed.length);
    for (const verdict of VERDICTS)
      expect(
        listed.filter(({ reason }) => REASONS[reason].verdict === verdict).length,
        `${told}: list of ${code}, ${verdict}, team ${teamId}`,
      ).toBe(countOf(verdict, figure.reasons));
  }
}

describe('the indicators of random cities', () => {
  it('are what a count by hand says, in each place and row, and their lists hold exactly those records', async () => {
    const seed = seedOf('indicators');
    const chance = new Chance(seed);
    for (let world = 0; world < WORLDS; world += 1) {
      const records = new RecordLottery(chance).draw((await buildCity()).cityId);
      await writeRecords(records);
      for (let turn = 0; turn < QUESTIONS; turn += 1) {
        const question = anyQuestion(chance, records);
        const told = `SEED=${seed} world ${world} turn ${turn}: ${question.actor.role} on ${question.day}`;
        const answered = { records, question, answer: await ask(question), told };
        expectCountByHand(answered);
        expectRowsToAddUp(answered);
        await expectLists(answered, answered.answer.total, null);
        const row = answered.answer.place.level === 'commune' ? answered.answer.below[0] : undefined;
        if (row?.unit) await expectLists(answered, row, row.unit.id);
      }
    }
  });
});
