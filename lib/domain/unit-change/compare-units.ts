/** One unit before and after; null where it was not there. */
export type UnitPair<Unit> = {
  readonly id: string;
  readonly before: Unit | null;
  readonly after: Unit | null;
};

type Known = { readonly id: string; readonly inForce: boolean };

/**
 * Pairs the units of the two sides by their ids, which never change. A unit that has ended has no «after»; one that was
 * made by the change has no «before».
 */
export function compareUnits<Unit extends Known>(
  before: readonly Unit[],
  after: readonly Unit[],
): readonly UnitPair<Unit>[] {
  const inForce = (unit: Unit | undefined): Unit | null => (unit?.inForce ? unit : null);
  const known = new Set(before.map(({ id }) => id));
  return [...before, ...after.filter(({ id }) => !known.has(id))].map(({ id }) => ({
    id,
    before: inForce(before.find((unit) => unit.id === id)),
    after: inForce(after.find((unit) => unit.id === id)),
  }));
}
