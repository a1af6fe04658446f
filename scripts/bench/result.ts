/** The sets of demo data the bench runs on. */
export const BENCH_SIZES = ['city', 'nation'] as const;
export type BenchSize = (typeof BENCH_SIZES)[number];

/** What a figure is held against: `ours` itself, or its ratio to `bare`. */
export type Target = {
  readonly of: 'ours' | 'ratio';
  readonly bound: 'at least' | 'at most';
  readonly value: number;
};

/** What a measure gives. `bare` is null where nothing bare was measured beside it. */
export type Figure = {
  /** Its first letter is the group that `--only` names. */
  readonly id: string;
  /** What was measured, with its unit. */
  readonly what: string;
  readonly ours: number;
  readonly bare: number | null;
  readonly target: Target | null;
};

/** A line of the report. */
export type Result = {
  readonly id: string;
  readonly what: string;
  readonly ours: number;
  readonly bare: number | null;
  readonly ratio: number | null;
  readonly target: string | null;
  /** Null where no target is set. */
  readonly holds: boolean | null;
  readonly size: BenchSize;
};

export const atLeast = (of: Target['of'], value: number): Target => ({ of, bound: 'at least', value });
export const atMost = (of: Target['of'], value: number): Target => ({ of, bound: 'at most', value });

/** Two decimals say all that a measurement on a shared machine can. */
const rounded = (value: number): number => Math.round(value * 100) / 100;

const SIGNS = { 'at least': '≥', 'at most': '≤' } as const;

function meets({ bound, value }: Target, measured: number): boolean {
  return bound === 'at least' ? measured >= value : measured <= value;
}

/** Judges a figure by what was measured, before anything is rounded. */
export function judge({ id, what, ours, bare, target }: Figure, size: BenchSize): Result {
  const ratio = bare === null || bare === 0 ? null : ours / bare;
  const judged = target?.of === 'ratio' ? ratio : ours;
  return {
    id,
    what,
    ours: rounded(ours),
    bare: bare === null ? null : rounded(bare),
    ratio: ratio === null ? null : rounded(ratio),
    target: target && `${target.of} ${SIGNS[target.bound]} ${target.value}`,
    holds: target === null ? null : judged !== null && meets(target, judged),
    size,
  };
}
