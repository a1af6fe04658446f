import type { Tone } from '@/components/ui/signal';
import type { IsoDate } from '@/lib/domain/iso-date';
import { OBLIGATION_STATE_LABELS } from '@/lib/domain/mediation-case/labels';
import type { CaseParts, Obligation } from '@/lib/features/mediation-cases/file/case-file';
import { formatShortDate } from '@/lib/format/date';
import { formatMoney } from '@/lib/format/number';

export type ObligationLine = {
  readonly id: string;
  /** «Đặng Văn Sửu dỡ bậc tam cấp cho Phùng Thị Mai». */
  readonly what: string;
  readonly due: string;
  readonly tag: { readonly tone: Tone; readonly label: string };
};

const tagOf = ({ state, dueOn }: Obligation, today: IsoDate): ObligationLine['tag'] => {
  if (state === 'done') return { tone: 'met', label: OBLIGATION_STATE_LABELS.done };
  if (state === 'trouble') return { tone: 'late', label: OBLIGATION_STATE_LABELS.trouble };
  return dueOn < today
    ? { tone: 'late', label: 'Quá hạn' }
    : { tone: 'path', label: OBLIGATION_STATE_LABELS.in_progress };
};

/** What the parties promised, the earliest first, each with how it stands (Luật HGƠCS Đ25–26). */
export function presentObligations(parts: CaseParts, today: IsoDate): readonly ObligationLine[] {
  const nameOf = (id: string | null): string | undefined =>
    parts.parties.find((party) => party.id === id)?.name;
  return parts.obligations.map((obligation) => {
    const creditor = nameOf(obligation.creditorPartyId);
    return {
      id: obligation.id,
      what: [
        `${nameOf(obligation.debtorPartyId) ?? ''}: ${obligation.what}`,
        obligation.amountVnd === null ? null : formatMoney(obligation.amountVnd),
        creditor && `cho ${creditor}`,
      ]
        .filter(Boolean)
        .join(', '),
      due: `hạn ${formatShortDate(obligation.dueOn, today)}`,
      tag: tagOf(obligation, today),
    };
  });
}
