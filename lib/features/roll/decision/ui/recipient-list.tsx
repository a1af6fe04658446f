import { EmptyState } from '@/components/ui/empty-state';
import { Section } from '@/components/ui/section';
import { Sheet } from '@/components/ui/sheet';
import { RECIPIENT_KIND_LABELS } from '@/lib/domain/roll/recipient-kind';
import type { Recipient } from '@/lib/features/roll/decision/decision';
import { formatDate } from '@/lib/format/date';

/** Who must receive the decision (Luật HGƠCS Đ8.4), and who did. */
export function RecipientList({ recipients }: { readonly recipients: readonly Recipient[] }) {
  return (
    <Section title="Nơi nhận">
      <Sheet padding="none">
        {recipients.length === 0 ? (
          <EmptyState>Chưa ghi nơi nhận.</EmptyState>
        ) : (
          <ul className="divide-line divide-y">
            {recipients.map(({ id, kind, name, receivedOn }) => (
              <li key={id} className="flex flex-wrap justify-between gap-x-6 px-4 py-3 sm:px-5">
                <span>
                  {name}
                  <span className="text-note text-ink-2 block">{RECIPIENT_KIND_LABELS[kind]}</span>
                </span>
                <span className="text-note text-ink-2">
                  {receivedOn === null ? 'chưa ghi ngày nhận' : `nhận ngày ${formatDate(receivedOn)}`}
                </span>
              </li>
            ))}
          </ul>
        )}
      </Sheet>
    </Section>
  );
}
