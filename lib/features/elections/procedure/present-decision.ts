import { RECIPIENT_KIND_LABELS } from '@/lib/domain/roll/recipient-kind';
import type { Decision, Recipient } from '@/lib/features/elections/procedure/decision';
import { formatDate } from '@/lib/format/date';

export type DecisionView = {
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly recipients: readonly {
    readonly id: string;
    readonly label: string;
    readonly name: string;
    /** Null: not confirmed yet. */
    readonly received: string | null;
  }[];
};

type Parts = { readonly decision: Decision | null; readonly recipients: readonly Recipient[] };

/** The chairman's paper and where its copies went; null before there is one. */
export function presentDecision({ decision, recipients }: Parts): DecisionView | null {
  if (decision === null) return null;
  const { number, decidedOn, takesEffectOn, signer, signerOffice, publishedOn, publishedHow } = decision;
  const facts: readonly (readonly [string, string])[] = [
    ['Số, ngày', `${number}, ${formatDate(decidedOn)}`],
    ['Có hiệu lực', formatDate(takesEffectOn)],
    ['Người ký', [signer, signerOffice].filter(Boolean).join(', ')],
    [
      'Công bố',
      publishedOn ? [formatDate(publishedOn), publishedHow].filter(Boolean).join(', ') : 'chưa ghi',
    ],
  ];
  return {
    facts: facts.flatMap(([label, value]) => (value ? [{ label, value }] : [])),
    recipients: recipients.map(({ recipientId, kind, name, receivedOn }) => ({
      id: recipientId,
      label: RECIPIENT_KIND_LABELS[kind],
      name,
      received: receivedOn && formatDate(receivedOn),
    })),
  };
}
