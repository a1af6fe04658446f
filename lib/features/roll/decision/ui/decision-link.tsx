import Link from '@/components/ui/link';
import { shortDecisionNumber } from '@/lib/domain/roll/decision-number';
import type { DecisionLine } from '@/lib/features/roll/seat/seat-on-roll';
import { formatDate } from '@/lib/format/date';

/** «QĐ 41, 12/08/2025», leading to the decision. */
export function DecisionLink({ decision }: { readonly decision: DecisionLine }) {
  return (
    <>
      <Link href={`/roll/decisions/${decision.id}`} className="link">
        {shortDecisionNumber(decision.number)}
      </Link>
      , <span className="text-ink-2 whitespace-nowrap">{formatDate(decision.decidedOn)}</span>
    </>
  );
}
