import type { Random } from './random';

/** Draws among things of unequal weight. The weights need no common sum. */
export class Lottery<T> {
  private readonly values: readonly T[];
  private readonly ends: readonly number[];

  constructor(tickets: readonly (readonly [value: T, weight: number])[]) {
    let end = 0;
    this.values = tickets.map(([value]) => value);
    this.ends = tickets.map(([, weight]) => (end += weight));
  }

  /** The sum of all weights. */
  get total(): number {
    return this.ends.at(-1) ?? 0;
  }

  /**
   * One value, with a probability in proportion to its weight.
   * @throws {RangeError} when no value has any weight
   */
  draw(random: Random): T {
    if (this.total <= 0) throw new RangeError('nothing to draw');
    const mark = random.unit() * this.total;
    let [low, high] = [0, this.ends.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.ends[middle] ?? 0) > mark) high = middle;
      else low = middle + 1;
    }
    return this.values[low] as T;
  }
}

/** Splits `total` into whole shares in proportion to the weights; the shares add up to `total` exactly. */
export function allocate(total: number, weights: readonly number[]): readonly number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  let [passed, given] = [0, 0];
  return weights.map((weight) => {
    passed += weight;
    const share = Math.round((total * passed) / sum) - given;
    given += share;
    return share;
  });
}
