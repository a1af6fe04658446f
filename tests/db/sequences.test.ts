import { describe, expect, it } from 'vitest';
import { TABLES } from '@/lib/db/manifest';
import { withScope } from '@/lib/db/scope';
import { can } from '@/lib/domain/access/permissions';
import type { Actor } from '@/lib/domain/access/roles';
import { COUNTED_IN, type CaseFigures, type CountableCase } from '@/lib/domain/statistics/case-figures';
import { COUNTED_NAMES } from '@/lib/domain/statistics/counted-names';
import { periodsOfYear } from '@/lib/domain/statistics/periods';
import { getStatistics } from '@/lib/features/dashboards/statistics';
import { parseCaseListParams } from '@/lib/features/mediation-cases/list/case-list-params';
import { readCaseList } from '@/lib/features/mediation-cases/list/read-list';
import { ownerRows } from '../support/owner';
import { seedOf } from '../support/random';
import { begin } from '../support/random-walk';
import { listKnownCases, mayReadParties, type KnownCase } from '../support/random-world';
import { NOW, TODAY } from '../support/take-step';

// Random people do random things, in their own place and in everybody else's. Whatever comes of it: nobody is told a
// word of a family that is not theirs to know, no city changes another, and every figure is the count of its records.

/** Acts of a walk at least; it goes on until it has met what it is for, and gives up after the most. */
const ACTS = 250;
const MOST_ACTS = 4_000;
/** Families that a walk must have met, and endings: in hand, successful, unsuccessful, otherwise. */
const FAMILIES = 60;
const ENDINGS = 4;

/** One hash of all that a city holds. */
async function hashOf(cityId: string): Promise<string> {
  const rows = TABLES.tenant.map(
    (table) => `SELECT to_jsonb(t)::text AS row FROM ${table} t WHERE t.city_id = $1`,
  );
  const [found] = await ownerRows<{ hash: string }>(
    `SELECT md5(string_agg(row, '' ORDER BY row)) AS hash FROM (${rows.join(' UNION ALL ')}) everything`,
    [cityId],
  );
  return found?.hash ?? '';
}

describe('random people in two cities', () => {
  it('are told of no family that is not theirs, and change no other city', { timeout: 120_000 }, async () => {
    const walk = await begin(2, seedOf('canaries'));
    const { cityIds } = walk.world;
    const hashes = new Map<string, string>();
    for (const cityId of cityIds) hashes.set(cityId, await hashOf(cityId));
    let before = await listKnownCases(cityIds);
    let told = 0;
    for (let act = 0; act < ACTS || (told < FAMILIES && act < MOST_ACTS); act += 1) {
      const { actor, answer } = await walk.act(before);
      const after = await listKnownCases(cityIds);
      for (const caseId of walk.casesIn(answer)) {
        told += 1;
        // A mediator who steps back is still answered about the case they left.
        const known = [before, after].flatMap((cases) => cases.filter((item) => item.caseId === caseId));
        expect(
          known.some((item) => mayReadParties(actor, item)),
          `${actor.role} was told of ${caseId} by act ${act}: ${walk.log.at(-1) ?? ''}`,
        ).toBe(true);
      }
      for (const cityId of cityIds) {
        const hash = await hashOf(cityId);
        if (actor.cityId !== cityId)
          expect(hash, `act ${act}: ${walk.log.at(-1) ?? ''}`).toBe(hashes.get(cityId));
        hashes.set(cityId, hash);
      }
      before = after;
    }
    expect(told, 'the walk met families').toBeGreaterThanOrEqual(FAMILIES);
  });
});

type RawCase = KnownCase & {
  readonly kind: string;
  readonly endedOn: string | null;
  readonly endedAs: string | null;
};

const rawCases = (cityId: string): Promise<RawCase[]> =>
  ownerRows<RawCase>(
    `SELECT id AS "caseId", commune_id AS "communeId", team_id AS "teamId", kind, received_on::text AS "receivedOn",
            ended_on::text AS "endedOn", coalesce(outcome, CASE WHEN other_ending IS NOT NULL THEN 'ended_otherwise' END) AS "endedAs"
       FROM mediation_case WHERE city_id = $1`,
    [cityId],
  );

const countable = ({ receivedOn, endedOn, endedAs }: RawCase): CountableCase => ({
  receivedOn,
  ended:
    endedOn === null || endedAs === null
      ? null
      : { on: endedOn, as: endedAs as NonNullable<CountableCase['ended']>['as'] },
});

const FIGURES = Object.keys(COUNTED_NAMES) as (keyof CaseFigures)[];

const isAt = (actor: Actor, item: RawCase): boolean =>
  (actor.communeId === null || actor.communeId === item.communeId) &&
  (actor.teamId === null || actor.teamId === item.teamId);

/** How many cases the list behind a figure shows, page after page. */
async function countInList(actor: Actor, figure: keyof CaseFigures, period: string): Promise<number> {
  let address: Record<string, string> = { counted: COUNTED_NAMES[figure], period };
  for (let count = 0; ;) {
    const list = await withScope(actor, (tx) =>
      readCaseList({ tx, actor, now: NOW, today: TODAY }, parseCaseListParams(address, TODAY)),
    );
    count += list.page.lines.length;
    if (list.page.nextHref === undefined) return count;
    address = Object.fromEntries(new URL(list.page.nextHref, 'http://portal').searchParams);
  }
}

const TALLIES = [
  'team_case_month',
  'team_case_standing',
  'commune_case_month',
  'commune_case_standing',
] as const;

/** What the roll-ups say; a row of nothing but zeros says nothing. */
async function tallies(cityId: string): Promise<readonly unknown[]> {
  const found: unknown[] = [];
  for (const table of TALLIES) {
    const sums = table.endsWith('standing')
      ? 'in_hand'
      : 'received + successful + unsuccessful + ended_otherwise';
    found.push(
      ...(await ownerRows(
        `SELECT to_jsonb(t)::text AS row FROM ${table} t WHERE city_id = $1 AND ${sums} > 0 ORDER BY 1`,
        [cityId],
      )),
    );
  }
  return found;
}

describe('after a random life of a city', () => {
  it(
    'dashboard, list and raw count agree, and the roll-ups kept are those rebuilt',
    { timeout: 120_000 },
    async () => {
      const walk = await begin(1, seedOf('roll-ups'));
      const [cityId = ''] = walk.world.cityIds;
      let raw: RawCase[] = [];
      const endings = (): number => new Set(raw.map(({ endedAs }) => endedAs)).size;
      for (let act = 0; act < 2 * ACTS || (endings() < ENDINGS && act < MOST_ACTS); act += 1) {
        const known = await listKnownCases([cityId]);
        const subject = walk.chance.pick(known);
        const place = walk.world.teams.find(({ mediator }) => mediator.teamId === subject.teamId);
        const actor = place?.actors.find(({ role }) => role === 'commune_officer');
        if (!actor) throw new Error('a commune has its official');
        if (walk.chance.happens(0.08)) await walk.record(actor, subject.teamId);
        else await walk.step(actor, subject, known);
        raw = await rawCases(cityId);
      }
      expect(endings(), 'cases of every ending').toBe(ENDINGS);

      const periods = [...periodsOfYear(2025), ...periodsOfYear(2026)];
      for (let question = 0; question < 24; question += 1) {
        const period = walk.chance.pick(periods);
        const actor = walk.chance.pick(
          walk.chance.pick(walk.world.teams).actors.filter((one) => can(one, 'case:statistics')),
        );
        const { total } = await withScope(actor, (tx) =>
          getStatistics({ tx, actor, now: NOW, today: TODAY }, { period, communeId: null }),
        );
        const own = raw.filter((item) => isAt(actor, item)).map(countable);
        for (const figure of FIGURES) {
          const counted = own.filter((item) => COUNTED_IN[figure](item, period)).length;
          const said = `${figure} of ${actor.role}, ${period.code}`;
          expect(total[figure], `dashboard: ${said}`).toBe(counted);
          expect(await countInList(actor, figure, period.code), `list: ${said}`).toBe(counted);
        }
      }
      const kept = await tallies(cityId);
      await ownerRows('SELECT rebuild_case_tallies($1)', [cityId]);
      expect(await tallies(cityId)).toEqual(kept);
    },
  );
});
