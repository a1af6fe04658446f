import { EmptyState } from '@/components/ui/empty-state';
import { Section } from '@/components/ui/section';
import { Sheet } from '@/components/ui/sheet';
import { DECISION_KIND_LABELS } from '@/lib/domain/roll/decision-kind';
import { DecisionLink } from '@/lib/features/roll/decision/ui/decision-link';
import type { DecisionLine } from '@/lib/features/roll/seat/seat-on-roll';

type PaperListProps = { readonly papers: readonly DecisionLine[]; readonly empty: string };

/** Decisions of the commune, newest first. */
export function PaperList({ papers, empty }: PaperListProps) {
  return (
    <Section title="Giấy tờ">
      <Sheet padding="none">
        {papers.length === 0 ? (
          <EmptyState>{empty}</EmptyState>
        ) : (
          <ul className="divide-line divide-y">
            {papers.map((paper) => (
              <li key={paper.id} className="flex flex-wrap justify-between gap-x-6 gap-y-1 px-4 py-3 sm:px-5">
                <span>{DECISION_KIND_LABELS[paper.kind].label}</span>
                <span>
                  <DecisionLink decision={paper} />
                </span>
              </li>
            ))}
          </ul>
        )}
      </Sheet>
    </Section>
  );
}
