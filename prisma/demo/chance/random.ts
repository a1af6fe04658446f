/** Mixes a text into four 32-bit numbers (cyrb128). */
function seedOf(text: string): [number, number, number, number] {
  let [h1, h2, h3, h4] = [1779033703, 3144134277, 1013904242, 2773480762];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    h1 = h2 ^ Math.imul(h1 ^ code, 597399067);
    h2 = h3 ^ Math.imul(h2 ^ code, 2869860233);
    h3 = h4 ^ Math.imul(h3 ^ code, 951274213);
    h4 = h1 ^ Math.imul(h4 ^ code, 2716044179);
  }
  return [h1, h2, h3, h4];
}

/**
 * A seeded source of chance (sfc32): the same seed tells the same story on every machine, and a story does not
 * change because another one before it grew longer.
 */
export class Random {
  private a: number;
  private b: number;
  private c: number;
  private counter: number;

  constructor(seed: string) {
    [this.a, this.b, this.c, this.counter] = seedOf(seed);
    for (let round = 0; round < 12; round++) this.next();
  }

  /** A whole number from 0 to 2³² − 1. */
  next(): number {
    const sum = (this.a + this.b + this.counter) | 0;
    this.counter = (this.counter + 1) | 0;
    this.a = this.b ^ (this.b >>> 9);
    this.b = (this.c + (this.c << 3)) | 0;
    this.c = ((this.c << 21) | (this.c >>> 11)) + sum;
    return sum >>> 0;
  }

  /** At least 0, less than 1. */
  unit(): number {
    return this.next() / 4294967296;
  }

  /** A whole number between `min` and `max`, both included. */
  between(min: number, max: number): number {
    return min + Math.floor(this.unit() * (max - min + 1));
  }

  /** True with the given probability. */
  chance(probability: number): boolean {
    return this.unit() < probability;
  }

  /**
   * One of a list.
   * @throws {RangeError} when the list is empty
   */
  pick<T>(list: readonly T[]): T {
    const index = Math.floor(this.unit() * list.length);
    if (index >= list.length) throw new RangeError('nothing to pick from');
    return list[index] as T;
  }

  /** Up to `count` different members of a list, in an order of chance. */
  sample<T>(list: readonly T[], count: number): readonly T[] {
    const rest = [...list];
    for (let index = 0; index < Math.min(count, rest.length); index++) {
      const other = this.between(index, rest.length - 1);
      [rest[index], rest[other]] = [rest[other] as T, rest[index] as T];
    }
    return rest.slice(0, count);
  }

  /** From the normal distribution of mean 0 and deviation 1 (Box–Muller). */
  normal(): number {
    return Math.sqrt(-2 * Math.log(1 - this.unit())) * Math.cos(2 * Math.PI * this.unit());
  }

  /** From a log-normal distribution: half of the answers lie below `median`. */
  logNormal(median: number, sigma: number): number {
    return median * Math.exp(sigma * this.normal());
  }

  /** From the gamma distribution of mean 1; a small shape means a few large answers among many near 0. */
  gamma(shape: number): number {
    // Marsaglia and Tsang, raised by one for shapes below 1.
    const d = shape + 1 - 1 / 3;
    const c = 1 / Math.sqrt(9 * d);
    for (;;) {
      const x = this.normal();
      const v = (1 + c * x) ** 3;
      if (v > 0 && Math.log(1 - this.unit()) < 0.5 * x * x + d - d * v + d * Math.log(v)) {
        return (d * v * (1 - this.unit()) ** (1 / shape)) / shape;
      }
    }
  }
}
