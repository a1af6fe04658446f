import { readFileSync } from 'node:fs';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withScope } from '@/lib/db/scope';
import { indicatorsAt } from '@/lib/domain/indicators/definitions';
import { USUAL_SETTINGS } from '@/lib/domain/indicators/settings';
import type { IsoDate } from '@/lib/domain/iso-date';
import { getFigures } from '@/lib/features/indicators/figures/get-figures';
import { loadDemo } from '@/prisma/demo/load';
import { prepareDatabase } from '@/scripts/database/database';
import type { EmbeddedDatabase } from '@/scripts/postgres/embedded';
import { startThrowaway } from '@/scripts/postgres/throwaway';
import { actorOf } from '../support/builders';

// The statements of docs/indicators.md, run as they stand there against the demo, beside the dashboard.

const DOCUMENT = readFileSync('docs/indicators.md', 'utf8');
const SETTINGS = { ...USUAL_SETTINGS, switchedOff: [] };

const blocks = (text: string): readonly string[] =>
  [...text.matchAll(/```sql\n([\s\S]*?)```/g)].flatMap(([, statement]) => statement ?? []);

const [preamble = '', ...sections] = DOCUMENT.split(/^### /m);
const STATEMENTS: ReadonlyMap<string, string> = new Map(
  sections.map((section) => [section.slice(0, section.indexOf('\n')).trim(), blocks(section)[0] ?? '']),
);

// A server of its own: the demo empties every table.
let database: EmbeddedDatabase;
let client: Client;
let today: IsoDate;

beforeAll(async () => {
  database = await startThrowaway();
  await prepareDatabase(database);
  await loadDemo({ ownerUrl: database.ownerUrl, size: 'small', password: 'bốn từ dễ nhớ' });
  process.env.DATABASE_URL = database.appUrl;
  client = new Client({ connectionString: database.ownerUrl });
  await client.connect();
  for (const view of blocks(preamble)) await client.query(view);
  const { rows } = await client.query<{ today: string }>(
    `SELECT (now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date::text AS today`,
  );
  today = rows[0]?.today ?? '';
}, 120_000);

afterAll(async () => {
  await client.end();
  await database.stop();
});

type Place = { readonly cityId: string; readonly communeId: string; readonly name: string };

/** The communes of the demo that have teams. */
async function communes(): Promise<readonly Place[]> {
  const { rows } = await client.query<Place>(
    `SELECT city_id AS "cityId", id AS "communeId", name FROM commune c
      WHERE EXISTS (SELECT 1 FROM team t WHERE t.city_id = c.city_id AND t.commune_id = c.id) ORDER BY code`,
  );
  return rows;
}

async function byHand(place: Place, day: IsoDate): Promise<Record<string, string>> {
  const counted: Record<string, string> = {};
  for (const [code, statement] of STATEMENTS) {
    const { rows } = await client.query<{ n: string; of: string }>(statement, [
      place.communeId,
      day,
      SETTINGS.planStart,
    ]);
    counted[code] = `${rows[0]?.n}/${rows[0]?.of}`;
  }
  return counted;
}

async function onTheDashboard(place: Place, day: IsoDate): Promise<Record<string, string>> {
  const actor = actorOf('commune_officer', place);
  const { total } = await withScope(actor, (tx) =>
    getFigures(
      { tx, actor, now: new Date(), today },
      { day, mapThen: false, communeId: null, settings: SETTINGS },
    ),
  );
  return Object.fromEntries(
    Object.entries(total.figures).map(([code, { numerator, denominator }]) => [
      code,
      `${numerator}/${denominator}`,
    ]),
  );
}

describe('the check by hand in docs/indicators.md', () => {
  it('has a statement for every indicator of a commune', () => {
    expect([...STATEMENTS.keys()]).toEqual(indicatorsAt('commune', SETTINGS));
  });

  it('finds in each commune of the demo what the dashboard shows, today and on a day in spring', async () => {
    const places = await communes();
    expect(places.length).toBeGreaterThan(5);
    for (const place of places)
      for (const day of [today, `${Number(today.slice(0, 4))}-04-17`])
        expect(await onTheDashboard(place, day), `${place.name} on ${day}`).toEqual(await byHand(place, day));
  });

  it('finds something to count', async () => {
    const [first] = await communes();
    if (!first) throw new Error('the demo has no commune');
    const counted = await byHand(first, today);
    for (const code of ['teams_in_order', 'skills_trained', 'success_rate'])
      expect(counted[code], code).toMatch(/^[1-9]\d*\/[1-9]/);
  });
});
