import { DefinitionList } from '@/components/ui/definition-list';
import { Section } from '@/components/ui/section';
import { Sheet } from '@/components/ui/sheet';
import type { DecisionView } from '@/lib/features/elections/procedure/present-decision';

/** The chairman's decision and who received it. */
export function DecisionSection({ decision }: { readonly decision: DecisionView }) {
  const { facts, recipients } = decision;
  return (
    <Section title="Quyết định">
      <Sheet>
        <DefinitionList rows={facts} />
        {recipients.length > 0 ? (
          <div className="border-line mt-4 border-t pt-4">
            <h3 className="text-lead mb-2 font-semibold">Nơi nhận</h3>
            <ul className="flex flex-col gap-2">
              {recipients.map(({ id, label, name, received }) => (
                <li key={id} className="flex flex-wrap items-baseline justify-between gap-x-4">
                  <span className="min-w-0">
                    {name}
                    <span className="text-note text-ink-2 block">{label}</span>
                  </span>
                  <span className="text-cell text-ink-2">
                    {received ? `nhận ${received}` : 'chưa ghi ngày nhận'}
                  </span>
                </li>
              ))}
            </ul>
          </div>
        ) : null}
      </Sheet>
    </Section>
  );
}
