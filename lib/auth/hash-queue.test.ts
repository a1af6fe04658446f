import { describe, expect, it } from 'vitest';
import { HashQueueFull, workLine } from '@/lib/auth/hash-queue';

/** Work that ends when told to, and says how much of it ran at once. */
function workshop() {
  let running = 0;
  let most = 0;
  const ends: (() => void)[] = [];
  const work = (name: string) => async () => {
    running += 1;
    most = Math.max(most, running);
    await new Promise<void>((end) => ends.push(end));
    running -= 1;
    return name;
  };
  const endOne = async (): Promise<void> => {
    ends.shift()?.();
    await new Promise((turn) => setTimeout(turn, 0));
  };
  return { work, endOne, most: () => most };
}

describe('a line of work', () => {
  it('never does more at once than it has slots, and does all of it in order', async () => {
    const shop = workshop();
    const inLine = workLine(2, 100);
    const done: string[] = [];
    const all = Array.from({ length: 20 }, (_, index) =>
      inLine(shop.work(`${index}`)).then((name) => done.push(name)),
    );
    for (let index = 0; index < 20; index += 1) await shop.endOne();
    await Promise.all(all);
    expect(shop.most()).toBe(2);
    expect(done).toEqual(Array.from({ length: 20 }, (_, index) => `${index}`));
  });

  it('turns away who would wait too long, and lets others in again afterwards', async () => {
    const shop = workshop();
    const inLine = workLine(1, 1);
    const first = inLine(shop.work('first'));
    const second = inLine(shop.work('second'));
    await expect(inLine(shop.work('third'))).rejects.toBeInstanceOf(HashQueueFull);
    await shop.endOne();
    await shop.endOne();
    await expect(Promise.all([first, second])).resolves.toEqual(['first', 'second']);
    const fourth = inLine(shop.work('fourth'));
    await shop.endOne();
    await expect(fourth).resolves.toBe('fourth');
  });

  it('goes on after work that failed', async () => {
    const inLine = workLine(1, 10);
    const failing = inLine(() => Promise.reject(new Error('no memory')));
    const next = inLine(() => Promise.resolve('next'));
    await expect(failing).rejects.toThrow('no memory');
    await expect(next).resolves.toBe('next');
  });
});
