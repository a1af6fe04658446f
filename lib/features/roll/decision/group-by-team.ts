import type { DecidedSeat } from '@/lib/features/roll/decision/decision';

/** The people of one team whom a decision concerns in the same way. */
export type DecidedGroup = {
  readonly teamId: string;
  readonly teamName: string;
  readonly effect: DecidedSeat['effect'];
  readonly seats: readonly DecidedSeat[];
};

/** One line a team: a decision after a merger names a whole commune. The order of the seats stays. */
export function groupByTeam(seats: readonly DecidedSeat[]): readonly DecidedGroup[] {
  const groups = new Map<string, DecidedSeat[]>();
  for (const seat of seats) {
    const key = `${seat.teamId} ${seat.effect}`;
    groups.set(key, [...(groups.get(key) ?? []), seat]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first
      ? [{ teamId: first.teamId, teamName: first.teamName, effect: first.effect, seats: group }]
      : [];
  });
}
