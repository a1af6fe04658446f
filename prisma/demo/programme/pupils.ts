import { dayOf, type Day } from '../chance/days';
import type { Random } from '../chance/random';
import type { Commune, Member, Team } from '../places/commune';
import { UNITS_SINCE } from '../places/invent-commune';
import type { ClassPlan } from './class-plans';

/** Somebody who may be called to a class, in the team they serve in. */
export interface Pupil {
  readonly member: Member;
  readonly team: Team;
}

/** A new mediator is called within six months of the recognition (KH 183/KH-UBND, chỉ tiêu 4). */
const NEW_FOR_DAYS = 180;
/** Communes differ: some call half as many people as most, some a third more. */
const CALLS_FEWER = 0.5;
const CALLS_MORE = 1.35;
const PLAN_BEGINS = dayOf('2025-07-01');

/** How eagerly a commune calls its people to classes, 1 for most. */
export const eagerness = (random: Random): number => CALLS_FEWER + random.unit() * (CALLS_MORE - CALLS_FEWER);

/** Who learns in a commune, and who has learned the skills since the plan began. */
export class Pupils {
  private readonly skilled = new Set<string>();

  constructor(private readonly commune: Commune) {}

  /** The people a class is for on its day, in the order of their teams. */
  called({ called, heldOn }: Pick<ClassPlan, 'called' | 'heldOn'>): readonly Pupil[] {
    return this.serving(heldOn).filter(({ member }) => {
      if (called === 'everybody') return true;
      if (this.skilled.has(member.mediatorId)) return false;
      return called === 'not_skilled' || this.isNew(member, heldOn);
    });
  }

  /** Remembers who completed a class of skills on a day. */
  learned({ member }: Pupil, day: Day): void {
    if (day >= PLAN_BEGINS) this.skilled.add(member.mediatorId);
  }

  private serving(day: Day): readonly Pupil[] {
    return this.commune.teams.flatMap((team) =>
      team.members
        .filter(({ since, until }) => until === null && since <= day)
        .map((member) => ({ member, team })),
    );
  }

  private isNew({ since }: Member, day: Day): boolean {
    return since >= UNITS_SINCE && day - since <= NEW_FOR_DAYS;
  }
}
