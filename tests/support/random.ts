/** A source of chance that a seed can repeat (mulberry32). */
export class Chance {
  constructor(private state: number) {}

  /** From 0 up to, not including, 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  /** Whether something of this likelihood happens. */
  happens(likelihood: number): boolean {
    return this.next() < likelihood;
  }

  /** One of them. @throws when there is none. */
  pick<T>(items: readonly T[]): T {
    const found = items[this.between(0, items.length - 1)];
    if (found === undefined) throw new Error('there is nothing to pick from');
    return found;
  }
}

/** The seed of this run: given by `SEED` to repeat one, else new; printed, or a failure could never be seen again. */
export function seedOf(test: string): number {
  const seed = process.env.SEED === undefined ? Date.now() % 1_000_000_000 : Number(process.env.SEED);
  console.log(`${test}: SEED=${seed}`);
  return seed;
}
