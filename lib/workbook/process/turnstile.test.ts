import { expect, it } from 'vitest';
import { Turnstile } from './turnstile';

it('lets two in, the third when one has left, also one that failed', async () => {
  const turnstile = new Turnstile(2);
  const begun: number[] = [];
  const leave: ((failed: boolean) => void)[] = [];
  const visits = [0, 1, 2, 3].map((visitor) =>
    turnstile.pass(() => {
      begun.push(visitor);
      return new Promise<number>((resolve, reject) => {
        leave[visitor] = (failed) => (failed ? reject(new Error('failed')) : resolve(visitor));
      });
    }),
  );
  const settled = Promise.allSettled(visits);
  await Promise.resolve();
  expect(begun).toEqual([0, 1]);
  leave[1]?.(true);
  await expect(visits[1]).rejects.toThrow('failed');
  await expect.poll(() => begun).toEqual([0, 1, 2]);
  leave[0]?.(false);
  await expect.poll(() => begun).toEqual([0, 1, 2, 3]);
  leave[2]?.(false);
  leave[3]?.(false);
  expect((await settled).map(({ status }) => status)).toEqual([
    'fulfilled',
    'rejected',
    'fulfilled',
    'fulfilled',
  ]);
});
