/** Where a label is put along one direction, in percent of the drawing. */
export type Placed<Key extends string = string> = { readonly key: Key; readonly at: number };

/**
 * Two labels that would cover each other move apart by as much as each needs, in the order they stand in; the pair
 * stays inside 0–100.
 */
export function keepApart<Key extends string>(
  first: Placed<Key>,
  second: Placed<Key>,
  gap: number,
): readonly [Placed<Key>, Placed<Key>] {
  const [upper, lower] = first.at <= second.at ? [first, second] : [second, first];
  if (lower.at - upper.at >= gap) return [upper, lower];
  const middle = Math.min(100 - gap / 2, Math.max(gap / 2, (upper.at + lower.at) / 2));
  return [
    { ...upper, at: middle - gap / 2 },
    { ...lower, at: middle + gap / 2 },
  ];
}

/** The labels of an axis that have room, the last one always among them: the end of the path is what counts. */
export function withRoom(labels: readonly Placed[], gap: number): readonly Placed[] {
  return labels.reduceRight<readonly Placed[]>((shown, label) => {
    const next = shown[0];
    return next && next.at - label.at < gap ? shown : [label, ...shown];
  }, []);
}

/** On which side of a vertical rule its name stands: to the right while there is room. */
export function sideOf(at: number): 'start' | 'end' {
  return at > 65 ? 'end' : 'start';
}

/** Where words stand that must not cover a line: below where the line runs high, above where it runs low. */
export function freeHeight(line: readonly number[]): number {
  const mean = line.reduce((sum, at) => sum + at, 0) / Math.max(1, line.length);
  return mean < 50 ? 92 : 14;
}
