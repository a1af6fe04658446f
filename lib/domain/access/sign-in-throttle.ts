/**
 * How fast passwords may be tried. Four buckets count failures; each waits longer the more it holds, and
 * forgets with time, so nothing is ever locked for good. A known device (one that signed in to this account
 * before) has a bucket of its own and asks no other: strangers who hammer an account cannot delay its owner.
 * Callers write the failure before they check the password, under a row lock, and give it back on success: a
 * hundred guesses sent at once are then not all told «allowed».
 */
export const THROTTLE_BUCKETS = ['known_device', 'account_at_source', 'account', 'source'] as const;
export type ThrottleBucket = (typeof THROTTLE_BUCKETS)[number];

/**
 * What one bucket remembers; never written is null. `failures` has fractions: forgetting is continuous, or a
 * busy office, where no span ever passes without an attempt, would never be forgiven anything.
 */
export type BucketState = { readonly failures: number; readonly lastFailureAt: Date };

type Policy = {
  /** Failures that cost nothing. */
  readonly free: number;
  readonly firstWaitSeconds: number;
  readonly longestWaitSeconds: number;
  /** One failure is forgotten after each such span without a new one. */
  readonly forgetSeconds: number;
};

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/**
 * Against one account: 10 free guesses, about 6 while the wait grows, then one an hour: some 40 a day however
 * many sources take part, under the 100 that OWASP ASVS allows. A source is an office of sixty behind one
 * address on the morning after a password change: two hundred slips an hour cost nothing.
 */
const POLICIES: Record<ThrottleBucket, Policy> = {
  known_device: {
    free: 5,
    firstWaitSeconds: 15,
    longestWaitSeconds: HOUR / 2,
    forgetSeconds: HOUR / 2,
  },
  account_at_source: {
    free: 5,
    firstWaitSeconds: 30,
    longestWaitSeconds: HOUR,
    forgetSeconds: HOUR,
  },
  account: { free: 10, firstWaitSeconds: MINUTE, longestWaitSeconds: HOUR, forgetSeconds: HOUR },
  source: {
    free: 200,
    firstWaitSeconds: 1,
    longestWaitSeconds: 15 * MINUTE,
    forgetSeconds: HOUR / 200,
  },
};

/** The buckets an attempt asks and fills. */
export const bucketsOfAttempt = (isKnownDevice: boolean): readonly ThrottleBucket[] =>
  isKnownDevice ? ['known_device'] : ['account_at_source', 'account', 'source'];

/** What the buckets of one attempt hold; a bucket that was never written may be left out. */
export type Buckets = Readonly<Partial<Record<ThrottleBucket, BucketState | null>>>;

export type AttemptDecision =
  { readonly allowed: true } | { readonly allowed: false; readonly waitSeconds: number };

const secondsBetween = (from: Date, to: Date): number => (to.getTime() - from.getTime()) / 1000;

const remembered = (state: BucketState, policy: Policy, now: Date): number =>
  Math.max(0, state.failures - secondsBetween(state.lastFailureAt, now) / policy.forgetSeconds);

/** A failure begun to be forgotten still counts whole, so that a pause of a second buys nothing. */
const waitAfter = (failures: number, policy: Policy): number => {
  const over = Math.ceil(failures) - policy.free;
  return over < 0 ? 0 : Math.min(policy.longestWaitSeconds, policy.firstWaitSeconds * 2 ** over);
};

const waitOf = (bucket: ThrottleBucket, state: BucketState | null | undefined, now: Date): number =>
  state ? waitAfter(state.failures, POLICIES[bucket]) - secondsBetween(state.lastFailureAt, now) : 0;

/**
 * Whether a password may be checked now, or how many whole seconds to wait. Being refused here counts
 * nowhere: waiting cannot be prolonged by a stranger.
 */
export const decideAttempt = (buckets: Buckets, now: Date): AttemptDecision => {
  const wait = Math.max(0, ...THROTTLE_BUCKETS.map((bucket) => waitOf(bucket, buckets[bucket], now)));
  return wait > 0 ? { allowed: false, waitSeconds: Math.ceil(wait) } : { allowed: true };
};

/** The bucket after one more failure. */
export const afterFailure = (
  bucket: ThrottleBucket,
  state: BucketState | null | undefined,
  now: Date,
): BucketState => ({
  failures: (state ? remembered(state, POLICIES[bucket], now) : 0) + 1,
  lastFailureAt: now,
});

/**
 * The bucket after the password proved right: the person's own buckets are emptied, the shared ones only get
 * back the failure written in advance, for others' failures are not this person's to forgive. Null: the row
 * may go.
 */
export const afterSuccess = (bucket: ThrottleBucket, state: BucketState): BucketState | null => {
  if (bucket === 'known_device' || bucket === 'account_at_source' || state.failures <= 1) return null;
  return { failures: state.failures - 1, lastFailureAt: state.lastFailureAt };
};
