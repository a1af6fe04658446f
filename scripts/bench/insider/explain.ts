import { Client } from 'pg';
import { withScope } from '@/lib/db/scope';
import { lookUpSession } from '@/lib/auth/session-lookup';
import type { TenantActor } from '@/lib/domain/access/roles';
import { findRecordingTeam } from '@/lib/features/mediation-cases/record/find-recording-team';
import { listRecentCases } from '@/lib/features/mediation-cases/record/list-recent-cases';
import { listRecordingTeams } from '@/lib/features/mediation-cases/record/list-recording-teams';
import type { ScopedTx } from '@/lib/db/scope';
import { selectOne } from '../owner';
import { findBusiestActors, type BusiestActors } from './actors';
import type { Plan } from './order';
import {
  askCases,
  askCount,
  askDashboard,
  askDue,
  askFigures,
  askKnownPeople,
  askMediatorCount,
  askMediators,
  askRadar,
  askSearch,
  askTeams,
  SEARCHED,
  today,
} from './questions';
import { isFrame, recordStatements, type Statement } from './statements';

type Asked = { readonly question: string; readonly run: () => Promise<unknown> };

function under<Actor extends TenantActor>(
  actor: Actor,
  question: string,
  ask: (tx: ScopedTx, actor: Actor) => Promise<unknown>,
): Asked {
  return { question: `${question}, ${actor.role}`, run: () => withScope(actor, (tx) => ask(tx, actor)) };
}

/** What the pages of the roll ask, and an import of a whole city. */
function questionsOfRoll({ city, admin, commune, team }: BusiestActors): readonly Asked[] {
  return [
    ...[city, commune].map((actor) => under(actor, 'first page of the list of teams', askTeams)),
    ...[city, commune, team].map((actor) =>
      under(actor, 'first page of the list of mediators', askMediators),
    ),
    ...[city, commune].map((actor) => under(actor, 'count of the list of mediators', askMediatorCount)),
    under(city, 'radar of the whole city', askRadar),
    under(admin, 'people whom an import is compared with', askKnownPeople),
  ];
}

/** Every query that the main job waits for. */
function questions(busiest: BusiestActors, sessionId: string): readonly Asked[] {
  const { city, commune, team, mediator } = busiest;
  const readers = [city, commune, team, mediator];
  return [
    { question: 'session of a request, gate', run: () => lookUpSession(sessionId) },
    ...readers.map((actor) => under(actor, 'first page of the list', askCases)),
    ...[city, commune].map((actor) =>
      under(actor, 'list searched for a name', (tx, who) => askCases(tx, who, { q: 'nguyen van an' })),
    ),
    ...[city, commune].flatMap((actor) =>
      SEARCHED.map((typed) => under(actor, `search box «${typed}»`, (tx, who) => askSearch(tx, who, typed))),
    ),
    under(commune, 'count of the list', askCount),
    ...[commune, team, mediator].map((actor) => under(actor, 'what is due', askDue)),
    ...[city, commune, team].map((actor) => under(actor, 'dashboard', askDashboard)),
    ...[city, commune, team].map((actor) => under(actor, 'all indicators', askFigures)),
    under(commune, 'teams to record for', (tx, who) => listRecordingTeams(tx, who, today())),
    under(commune, 'recent cases to compare with', (tx, who) => listRecentCases(tx, who, today())),
    under(commune, 'team of a new case', (tx, who) => findRecordingTeam(tx, who.cityId, team.teamId)),
    ...questionsOfRoll(busiest),
  ];
}

async function explainStatement(client: Client, { text, values }: Statement): Promise<readonly string[]> {
  const { rows } = await client.query<{ 'QUERY PLAN': string }>({
    text: `EXPLAIN (ANALYZE, BUFFERS, COSTS OFF) ${text}`,
    values: [...values],
  });
  return rows.map((row) => row['QUERY PLAN']);
}

/** Explains what a question sent, in a transaction opened by the very message that opened its own. */
async function explain(client: Client, { question, run }: Asked): Promise<Plan> {
  const recorded = await recordStatements(run);
  const opening = recorded.find(isFrame)?.text ?? '';
  const role = /ROLE "(\w+)"/.exec(opening)?.[1] ?? '';
  await client.query(opening);
  const statements: (readonly string[])[] = [];
  for (const statement of recorded.filter((sent) => !isFrame(sent)))
    statements.push(await explainStatement(client, statement));
  await client.query('ROLLBACK');
  return { question, role, statements };
}

/**
 * Plans of every query of the main job as the scope roles run them, in the places with most cases.
 * @param appUrl the application's own connection: the owner would see other policies
 */
export async function explainAll(ownerUrl: string, appUrl: string): Promise<readonly Plan[]> {
  const busiest = await findBusiestActors(ownerUrl);
  const { id } = await selectOne<{ id: string }>(ownerUrl, 'SELECT id FROM session LIMIT 1');
  const client = new Client({ connectionString: appUrl });
  await client.connect();
  try {
    const plans: Plan[] = [];
    for (const asked of questions(busiest, id)) {
      // Once before it counts: the second run finds its pages in memory, as a page that people use all day does.
      await asked.run();
      plans.push(await explain(client, asked));
    }
    return plans;
  } finally {
    await client.end();
  }
}
