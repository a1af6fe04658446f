/**
 * The number under which each line of a book stands in the portal. A number belongs to one case of a team and year:
 * who wrote it first keeps it, and whoever wrote it again, or none, gets the next one that is free. The written number
 * stays on the line.
 * @param typed of the lines in reading order; null where none was written.
 * @param taken numbers of the same book that the portal knows already.
 */
export function freeNumbers(
  typed: readonly (number | null)[],
  taken: ReadonlySet<number>,
): readonly number[] {
  const used = new Set(taken);
  const kept = typed.map((number) => {
    if (number === null || number < 1 || used.has(number)) return null;
    used.add(number);
    return number;
  });
  return kept.map((number, index) => {
    if (number !== null) return number;
    let free = typed[index] ?? Math.max(0, ...used) + 1;
    while (free < 1 || used.has(free)) free += 1;
    used.add(free);
    return free;
  });
}
