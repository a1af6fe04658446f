/** Lets so many through at a time; the others wait in the order they came. */
export class Turnstile {
  private inside = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(private readonly places: number) {}

  /** Does the work once there is a place for it. */
  async pass<T>(work: () => Promise<T>): Promise<T> {
    if (this.inside < this.places) this.inside += 1;
    else await new Promise<void>((enter) => this.waiting.push(enter));
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      // Who leaves hands over the place, so that nobody slips in between.
      if (next) next();
      else this.inside -= 1;
    }
  }
}
