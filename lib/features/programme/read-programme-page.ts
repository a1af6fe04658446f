import 'server-only';
import { can } from '@/lib/domain/access/permissions';
import type { IsoDate } from '@/lib/domain/iso-date';
import { phaseOn, type Phase, type Plan } from '@/lib/domain/programme/plan';
import { listPlans, type StoredPlan } from '@/lib/features/programme/plan/read-plans';
import { readProgramme } from '@/lib/features/programme/read-programme';
import { presentTargets, type TargetLine } from '@/lib/features/programme/targets/present-targets';
import type { Context } from '@/lib/server/context';

/** What the page of the programme shows. */
export type ProgrammeView = {
  readonly plan: Plan;
  /** The phase of today, told apart in the list. */
  readonly phase: Phase | null;
  readonly lines: readonly TargetLine[];
  /** Plans that the city entered, the latest first; one of them may be the plan in force. */
  readonly plans: readonly StoredPlan[];
  readonly mayKeep: boolean;
  readonly today: IsoDate;
};

/** The plan in force today with its targets for the actor's place. */
export async function readProgrammePage({ tx, actor, today }: Context): Promise<ProgrammeView> {
  const programme = await readProgramme(tx, today);
  return {
    plan: programme.plan,
    phase: phaseOn(programme.plan, today),
    lines: presentTargets(programme, actor.communeId),
    plans: await listPlans(tx),
    mayKeep: can(actor, 'programme:keep'),
    today,
  };
}
