import clsx from 'clsx';
import { formatCount, formatPercent } from '@/lib/format/number';

type FractionProps = {
  readonly n: number;
  readonly N: number;
  /** Under this N a percentage says nothing and is not shown. */
  readonly minimum: number;
  /** `row` beside other text, `figure` for the one figure of a card. */
  readonly size?: 'row' | 'figure' | 'figure-l';
  readonly className?: string;
};

const SIZE = {
  row: 'text-cell font-semibold',
  figure: 'text-figure font-semibold',
  'figure-l': 'text-figure-l font-semibold',
};

/** n of N as a percentage with n/N beside it. Too few: n/N and no percentage. Nothing to count: neither 0 % nor 100 %. */
export function Fraction({ n, N, minimum, size = 'row', className }: FractionProps) {
  if (N === 0) return <NotJudged className={className}>không phát sinh</NotJudged>;
  const ratio = `${formatCount(n)}/${formatCount(N)}`;
  if (N < minimum) return <NotJudged className={className}>{ratio}, ít quá</NotJudged>;
  return (
    <span className={clsx('inline-flex flex-wrap items-baseline gap-x-2', className)}>
      <span className={SIZE[size]}>{formatPercent(n, N)}</span>
      <span className="text-note text-ink-2">{ratio}</span>
    </span>
  );
}

function NotJudged({
  children,
  className,
}: {
  readonly children: string | string[];
  readonly className?: string | undefined;
}) {
  return (
    <span
      className={clsx(
        'hatched rounded-tag text-note text-ink-2 inline-block h-fit w-fit px-2 py-0.5',
        className,
      )}
    >
      <span className="bg-sheet rounded-tag px-1">{children}</span>
    </span>
  );
}
