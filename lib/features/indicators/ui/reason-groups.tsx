import clsx from 'clsx';
import Link from '@/components/ui/link';
import { Sheet } from '@/components/ui/sheet';
import { countOf, type CountedFigure } from '@/lib/domain/indicators/count';
import { REASON_CODES, REASONS, type ReasonCode } from '@/lib/domain/indicators/reasons';
import { VERDICTS, VERDICT_LABELS, type Verdict } from '@/lib/domain/indicators/verdict';
import { formatCount } from '@/lib/format/number';

type ReasonGroupsProps = {
  readonly title: string;
  readonly figure: CountedFigure;
  readonly unit: string;
  readonly open: { readonly verdict: Verdict; readonly reason: ReasonCode | null };
  readonly hrefFor: (asked: {
    readonly verdict: Verdict | null;
    readonly reason: ReasonCode | null;
  }) => string;
};

/** Everybody who was looked at: counted, left out, outside; each with why, and each a list one press away. */
export function ReasonGroups({ title, figure, unit, open, hrefFor }: ReasonGroupsProps) {
  return (
    <Sheet padding="none">
      <h3 className="text-lead px-4 py-3 font-semibold sm:px-5">{title}</h3>
      {VERDICTS.map((verdict) => {
        const reasons = reasonsOf(verdict, figure);
        if (reasons.length === 0) return null;
        return (
          <div key={verdict}>
            <h4 className="bg-well border-line border-t px-4 py-2 sm:px-5">
              <Link href={hrefFor({ verdict, reason: null })} className="link font-semibold">
                {VERDICT_LABELS[verdict]}: {formatCount(countOf(verdict, figure.reasons))} {unit}
              </Link>
            </h4>
            <ul className="divide-line divide-y">
              {reasons.map(({ reason, count }) => (
                <li key={reason}>
                  <Link
                    href={hrefFor({ verdict: null, reason })}
                    aria-current={open.reason === reason || undefined}
                    className={clsx(
                      'hover:bg-accent-soft grid min-h-13 grid-cols-[3.5rem_1fr] items-center gap-3 px-4 py-2.5 sm:px-5',
                      open.reason === reason && 'bg-accent-soft shadow-[inset_4px_0_0_var(--color-accent)]',
                    )}
                  >
                    <span className="text-lead text-right font-semibold">{formatCount(count)}</span>
                    <span>{REASONS[reason].words}</span>
                  </Link>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </Sheet>
  );
}

function reasonsOf(
  verdict: Verdict,
  { reasons }: CountedFigure,
): readonly { reason: ReasonCode; count: number }[] {
  return REASON_CODES.flatMap((reason) => {
    const count = reasons[reason] ?? 0;
    return REASONS[reason].verdict === verdict && count > 0 ? [{ reason, count }] : [];
  });
}
