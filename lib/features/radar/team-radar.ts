import type { IsoDate } from '@/lib/domain/iso-date';
import { isConsolidated, type Finding } from '@/lib/domain/roll/radar/findings';
import { judgeTeam } from '@/lib/domain/roll/radar/judge-team';
import type { TeamFacts } from '@/lib/domain/roll/radar/team-facts';

/** A team as the radar sees it. */
export type TeamRadar = {
  readonly facts: TeamFacts;
  /** Most serious first; empty when all is in order. */
  readonly findings: readonly Finding[];
  readonly isConsolidated: boolean;
};

/** Judges a team by the rules of `today`. */
export function radarOf(facts: TeamFacts, today: IsoDate): TeamRadar {
  const findings = judgeTeam(facts, today);
  return { facts, findings, isConsolidated: isConsolidated(findings) };
}
