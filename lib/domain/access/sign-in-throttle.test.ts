import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  afterFailure,
  afterSuccess,
  bucketsOfAttempt,
  decideAttempt,
  type Buckets,
  type BucketState,
  type ThrottleBucket,
} from '@/lib/domain/access/sign-in-throttle';

const MORNING = new Date('2026-11-23T00:30:00Z').getTime();
const DAY_SECONDS = 86_400;

type Attempt = {
  readonly at: number;
  readonly account: string;
  readonly source: string;
  readonly device?: string;
  readonly right?: boolean;
};

const keyOf = (bucket: ThrottleBucket, { account, source, device }: Attempt): string =>
  ({
    known_device: `device ${account} ${device}`,
    account_at_source: `pair ${account} ${source}`,
    account: `account ${account}`,
    source: `source ${source}`,
  })[bucket];

/**
 * A door as the sign-in feature keeps it: rows by key, failure written before the check, given back on
 * success.
 */
const openDoor = () => {
  const rows = new Map<string, BucketState>();
  return (attempt: Attempt): number => {
    const now = new Date(MORNING + attempt.at * 1000);
    const kinds = bucketsOfAttempt(attempt.device !== undefined);
    const buckets: Buckets = Object.fromEntries(
      kinds.map((kind) => [kind, rows.get(keyOf(kind, attempt)) ?? null]),
    );
    const decision = decideAttempt(buckets, now);
    if (!decision.allowed) return decision.waitSeconds;
    for (const kind of kinds) {
      const key = keyOf(kind, attempt);
      const failed = afterFailure(kind, buckets[kind], now);
      const kept = attempt.right ? afterSuccess(kind, failed) : failed;
      if (kept) rows.set(key, kept);
      else rows.delete(key);
    }
    return 0;
  };
};

const evaluated = (door: (attempt: Attempt) => number, attempts: readonly Attempt[]): number =>
  attempts.filter((attempt) => door(attempt) === 0).length;

/** 10,000 guesses at one account from 500 sources, spread over a day. */
const siege: readonly Attempt[] = Array.from({ length: 10_000 }, (_, index) => ({
  at: Math.floor((index * DAY_SECONDS) / 10_000),
  account: 'phuong.lang',
  source: `stranger-${index % 500}`,
}));

describe('an attacker', () => {
  it('with 500 sources gets fewer than 100 of 10,000 guesses evaluated in a day', () => {
    expect(evaluated(openDoor(), siege)).toBeLessThan(100);
  });

  it('gains nothing by sending all guesses in one second, or at the very end of each wait', () => {
    expect(
      evaluated(
        openDoor(),
        siege.map((guess) => ({ ...guess, at: 0 })),
      ),
    ).toBeLessThan(20);
    const door = openDoor();
    let count = 0;
    for (let at = 0; at < DAY_SECONDS;) {
      const wait = door({ at, account: 'phuong.lang', source: `stranger-${count}` });
      if (wait === 0) count += 1;
      at += wait;
    }
    expect(count).toBeLessThan(100);
  });

  it('at one source gets fewer than 100 evaluated even on a stolen known device', () => {
    const attempts = siege.map((guess) => ({ ...guess, source: 'one', device: 'stolen' }));
    expect(evaluated(openDoor(), attempts)).toBeLessThan(100);
  });

  it('who sprays one password over many accounts is slowed at the source', () => {
    const spray = Array.from({ length: 5000 }, (_, index) => ({
      at: index / 10,
      account: `account-${index}`,
      source: 'one',
    }));
    expect(evaluated(openDoor(), spray)).toBeLessThan(300);
  });
});

describe('the owner', () => {
  it('on a known device is never delayed by strangers, at any moment of the siege', () => {
    const door = openDoor();
    for (const guess of siege) {
      door(guess);
      expect(door({ ...guess, source: 'office', device: 'own', right: true })).toBe(0);
    }
  });

  it('may slip four times on a known device without waiting', () => {
    const door = openDoor();
    const slip = { account: 'phuong.lang', source: 'office', device: 'own' };
    for (let index = 0; index < 5; index += 1) expect(door({ ...slip, at: index })).toBe(0);
    expect(door({ ...slip, at: 5 })).toBe(14);
    expect(door({ ...slip, at: 30, right: true })).toBe(0);
    expect(door({ ...slip, at: 31 })).toBe(0);
  });

  it('is let in again after the siege, without anybody unlocking', () => {
    const door = openDoor();
    siege.forEach((guess) => door(guess));
    const home = { account: 'phuong.lang', source: 'home', right: true };
    expect(door({ ...home, at: DAY_SECONDS })).toBeLessThanOrEqual(3600);
    expect(door({ ...home, at: DAY_SECONDS + 3600 })).toBe(0);
  });

  it('waits longer each time, never more than an hour', () => {
    const door = openDoor();
    const waits: number[] = [];
    for (let at = 0; waits.length < 12;) {
      const wait = door({ at, account: 'phuong.lang', source: 'home' });
      if (wait > 0) waits.push(wait);
      at += wait;
    }
    expect(waits.slice(0, 4)).toEqual([30, 60, 120, 240]);
    expect(Math.max(...waits)).toBe(3600);
  });
});

describe('an office behind one address', () => {
  it('of sixty who slip up to three times each is not punished', () => {
    const slips = [1, 2, 3].flatMap((round) =>
      Array.from({ length: 60 }, (_, person) => ({
        at: round * 60 + person,
        account: `person-${person}`,
        source: 'office',
      })),
    );
    const arrivals = Array.from({ length: 60 }, (_, person) => ({
      at: 300 + person,
      account: `person-${person}`,
      source: 'office',
      right: true,
    }));
    expect(evaluated(openDoor(), [...slips, ...arrivals])).toBe(slips.length + arrivals.length);
  });
});

describe('a busy office', () => {
  it('with a slip every half minute, all day long, is never punished', () => {
    const day = Array.from({ length: 5760 }, (_, index) => ({
      at: index * 5,
      account: `person-${index % 600}`,
      source: 'office',
      right: index % 6 !== 0,
    }));
    expect(evaluated(openDoor(), day)).toBe(day.length);
  });
});

describe('a wait', () => {
  it('is told in whole seconds, and at its end the attempt is allowed', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<ThrottleBucket>('known_device', 'account_at_source', 'account', 'source'),
        fc.integer({ min: 1, max: 400 }),
        fc.nat(7200),
        (bucket, count, later) => {
          const buckets = { [bucket]: { failures: count, lastFailureAt: new Date(MORNING) } };
          const decision = decideAttempt(buckets, new Date(MORNING + later * 1000));
          if (decision.allowed) return;
          expect(Number.isInteger(decision.waitSeconds)).toBe(true);
          expect(decision.waitSeconds).toBeLessThanOrEqual(3600);
          const end = new Date(MORNING + (later + decision.waitSeconds) * 1000);
          expect(decideAttempt(buckets, end)).toEqual({ allowed: true });
        },
      ),
    );
  });

  it('asks nothing of an attempt that meets empty buckets', () => {
    expect(decideAttempt({}, new Date(MORNING))).toEqual({ allowed: true });
    expect(decideAttempt({ account: null }, new Date(MORNING))).toEqual({ allowed: true });
  });

  it('of a shared bucket is not forgiven by one person signing in', () => {
    const held = { failures: 12, lastFailureAt: new Date(MORNING) };
    expect(afterSuccess('account', held)).toEqual({ failures: 11, lastFailureAt: held.lastFailureAt });
    expect(afterSuccess('source', { ...held, failures: 1 })).toBeNull();
    expect(afterSuccess('account_at_source', held)).toBeNull();
  });
});
