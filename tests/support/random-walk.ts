import { recordAudit } from '@/lib/audit/record';
import { DatabaseError } from '@/lib/db/errors';
import { withScope } from '@/lib/db/scope';
import { can, type Permission } from '@/lib/domain/access/permissions';
import type { Actor } from '@/lib/domain/access/roles';
import { addDays } from '@/lib/domain/calendar';
import { CASE_KINDS } from '@/lib/domain/mediation-case/case';
import { periodsOfYear } from '@/lib/domain/statistics/periods';
import { getStatistics } from '@/lib/features/dashboards/statistics';
import { listDueCases } from '@/lib/features/due/due-cases';
import { readCase } from '@/lib/features/mediation-cases/file/read-case';
import { parseCaseListParams } from '@/lib/features/mediation-cases/list/case-list-params';
import { exportCases } from '@/lib/features/mediation-cases/list/export-cases';
import { readCaseList } from '@/lib/features/mediation-cases/list/read-list';
import { readDesk } from '@/lib/features/mediation-cases/record/read-desk';
import { recordCase } from '@/lib/features/mediation-cases/record/record-case';
import { ConflictError } from '@/lib/server/conflict';
import type { Context } from '@/lib/server/context';
import { NotFoundError } from '@/lib/server/not-found';
import { Chance } from './random';
import { RANDOM_STEPS } from './random-steps';
import { buildRandomWorld, type KnownCase, type RandomWorld } from './random-world';
import { NOW, TODAY } from './take-step';

/** Words that stand in one case and nowhere else. */
const CANARY = /chim[a-z0-9]{12}/g;

/** What an actor is answered, as the door would: a refusal is an answer too, and may tell nothing either. */
async function answered(work: () => Promise<unknown>): Promise<unknown> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof NotFoundError) return 'not_found';
    if (error instanceof ConflictError) return error.conflict;
    // The scope's role has no privilege at all on what was asked for: the door says «not found».
    if (error instanceof DatabaseError && ['denied', 'missing_reference'].includes(error.code))
      return error.code;
    throw error;
  }
}

/** One walk through the world: who did what, repeatable from its seed. */
export class Walk {
  readonly chance: Chance;
  /** Words that one case alone holds → that case. */
  readonly canaries = new Map<string, string>();
  readonly log: string[] = [];

  constructor(
    readonly world: RandomWorld,
    seed: number,
  ) {
    this.chance = new Chance(seed);
  }

  private newCanary(): string {
    return `chim${Array.from({ length: 12 }, () => this.chance.between(0, 35).toString(36)).join('')}`;
  }

  private wordsOf(caseId: string): string {
    const found = [...this.canaries].find(([, owner]) => owner === caseId);
    if (!found) throw new Error(`no words are known of ${caseId}`);
    return `Lời kể ${found[0]}`;
  }

  private under(
    actor: Actor,
    permission: Permission,
    run: (context: Context) => Promise<unknown>,
  ): Promise<unknown> {
    if (!can(actor, permission)) return Promise.resolve('not_found');
    return answered(() => withScope(actor, (tx) => run({ tx, actor, now: NOW, today: TODAY })));
  }

  /** Enters a case in a team's book, which need not be the actor's. */
  async record(actor: Actor, teamId: string): Promise<unknown> {
    const canary = this.newCanary();
    const answer = await this.under(actor, 'case:record', async (context) => {
      const outcome = await recordCase(context, {
        teamId,
        receivedOn: addDays(TODAY, -this.chance.between(0, 700)),
        kind: this.chance.pick(CASE_KINDS),
        firstParty: `Mai ${canary}`,
        secondParty: `Sửu ${canary}`,
        summary: `Lấn ngõ ${canary}`,
      });
      if (!outcome.ok) return outcome.refusal;
      await recordAudit(context.tx, outcome.done.audit);
      this.canaries.set(canary, outcome.done.value.caseId);
      return outcome.done;
    });
    return answer;
  }

  /** One step on one case; the permission and the policies decide, and then the rule. */
  async step(actor: Actor, known: KnownCase, others: readonly KnownCase[]): Promise<unknown> {
    const take = this.chance.pick(RANDOM_STEPS);
    const ground = {
      chance: this.chance,
      world: this.world,
      known,
      others,
      words: this.wordsOf(known.caseId),
    };
    if (!can(actor, 'case:act')) return 'not_found';
    return answered(() => take(actor, ground));
  }

  /** Reads something, with ids and words of anybody. */
  read(actor: Actor, known: KnownCase): Promise<unknown> {
    const { communeId, teamId } = this.chance.pick(this.world.teams).mediator;
    const [canary = ''] = this.chance.pick([...this.canaries]);
    // Part of the words only: an answer repeats what was searched for, which tells nobody anything.
    const searched = canary.slice(0, -2);
    const address = {
      ...(this.chance.happens(0.4) ? { commune: communeId } : {}),
      ...(this.chance.happens(0.3) ? { team: teamId } : {}),
      ...(this.chance.happens(0.4) ? { q: searched } : {}),
      ...(this.chance.happens(0.2) ? { cooperating: '1' } : {}),
    };
    const url = new URL(`http://portal/mediation-cases/export?${new URLSearchParams(address).toString()}`);
    const period = this.chance.pick(periodsOfYear(2026));
    return this.chance.pick<() => Promise<unknown>>([
      () =>
        this.under(actor, 'case:list', (context) =>
          readCaseList(context, parseCaseListParams(address, TODAY)),
        ),
      () =>
        this.under(actor, 'case:list', async (context) => (await exportCases({ ...context, url })).text()),
      () => this.under(actor, 'case:read', (context) => readCase(context, known.caseId)),
      () => this.under(actor, 'case:read', (context) => readCase(context, known.caseId)),
      () => this.under(actor, 'case:record', (context) => readDesk(context)),
      () => this.under(actor, 'case:list', ({ tx }) => listDueCases(tx, actor, TODAY)),
      () => this.under(actor, 'case:statistics', (context) => getStatistics(context, { period, communeId })),
    ])();
  }

  /** One random act of one random person. */
  async act(known: readonly KnownCase[]): Promise<{ readonly actor: Actor; readonly answer: unknown }> {
    const place = this.chance.pick(this.world.teams);
    const actor = this.chance.pick(place.actors);
    const own = known.filter((item) => item.teamId === place.mediator.teamId);
    const subject =
      own.length > 0 && this.chance.happens(0.7) ? this.chance.pick(own) : this.chance.pick(known);
    const dice = this.chance.next();
    const { mediator } = this.chance.happens(0.7) ? place : this.chance.pick(this.world.teams);
    this.log.push(`${actor.role} of ${place.mediator.teamId} at ${subject.caseId}, ${dice.toFixed(2)}`);
    const answer =
      dice < 0.15
        ? await this.record(actor, mediator.teamId)
        : dice < 0.65
          ? await this.step(actor, subject, known)
          : await this.read(actor, subject);
    return { actor, answer };
  }

  /** The cases whose words stand in an answer. */
  casesIn(answer: unknown): readonly string[] {
    const found = JSON.stringify(answer)?.match(CANARY) ?? [];
    return [...new Set(found)].map((canary) => this.canaries.get(canary) ?? `a case nobody knows: ${canary}`);
  }
}

/** A walk that has a case in every team to begin with. */
export async function begin(cities: number, seed: number): Promise<Walk> {
  const walk = new Walk(await buildRandomWorld(cities), seed);
  for (const { mediator, actors } of walk.world.teams) {
    const official = actors.find(({ role }) => role === 'commune_officer');
    if (official) await walk.record(official, mediator.teamId);
  }
  return walk;
}
