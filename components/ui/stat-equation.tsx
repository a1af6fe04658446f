import Link from '@/components/ui/link';
import type { ReactNode } from 'react';
import { formatCount } from '@/lib/format/number';

export type EquationTerm = {
  readonly value: number;
  /** «tiếp nhận», «thành». */
  readonly label: string;
  readonly note?: string;
  /** The records behind the figure. */
  readonly href: string;
};

type StatEquationProps = {
  readonly title: ReactNode;
  readonly link?: ReactNode;
  readonly total: EquationTerm;
  /** Their sum is the total; the caller's figures say so, this component only writes them out. */
  readonly parts: readonly EquationTerm[];
};

/** A year told as a sum: «29 tiếp nhận = 22 thành + 3 không thành + …». Each figure opens its records. */
export function StatEquation({ title, link, total, parts }: StatEquationProps) {
  return (
    <div className="bg-sheet border-line rounded-card shadow-sheet border p-4 sm:p-6">
      <div className="mb-4 flex flex-wrap items-baseline justify-between gap-x-6">
        <h2 className="text-lead font-semibold">{title}</h2>
        {link}
      </div>
      <ul className="flex flex-col gap-x-4 gap-y-3 sm:flex-row sm:flex-wrap lg:justify-between">
        <Term term={total} />
        {parts.map((term, index) => (
          <Term key={term.label} term={term} sign={index === 0 ? '=' : '+'} />
        ))}
      </ul>
    </div>
  );
}

function Term({ term, sign }: { readonly term: EquationTerm; readonly sign?: '=' | '+' }) {
  return (
    <li className="flex items-start gap-4">
      <span aria-hidden className="text-lead text-ink-2 w-4 pt-1 text-center sm:w-auto">
        {sign}
      </span>
      <span>
        <Link href={term.href} className="group rounded-tag inline-flex items-baseline gap-2">
          <span className="text-h1 border-ink-3 group-hover:border-accent border-b leading-tight font-semibold">
            {formatCount(term.value)}
          </span>
          <span className="font-medium group-hover:underline">{term.label}</span>
        </Link>
        {term.note ? <span className="text-note text-ink-2 block">{term.note}</span> : null}
      </span>
    </li>
  );
}
