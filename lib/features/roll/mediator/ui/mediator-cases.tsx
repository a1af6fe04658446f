import { EmptyState } from '@/components/ui/empty-state';
import Link from '@/components/ui/link';
import { Section } from '@/components/ui/section';
import { Sheet } from '@/components/ui/sheet';
import {
  CASE_KIND_LABELS,
  CASE_OUTCOME_LABELS,
  CASE_STATUS_LABELS,
} from '@/lib/domain/mediation-case/labels';
import { formatCaseNumber } from '@/lib/domain/mediation-case/numbering';
import { LATEST_CASES, type MediatorCase } from '@/lib/features/roll/mediator/file/list-mediator-cases';
import { formatDate } from '@/lib/format/date';

/** The latest cases of a mediator, by number and kind: who quarrels with whom stands in the case alone. */
export function MediatorCases({ cases }: { readonly cases: readonly MediatorCase[] }) {
  return (
    <Section
      title="Vụ việc"
      count={cases.length === LATEST_CASES ? `${LATEST_CASES} vụ gần nhất` : undefined}
    >
      <Sheet padding="none">
        {cases.length === 0 ? (
          <EmptyState>Chưa được phân công vụ việc nào.</EmptyState>
        ) : (
          <ul className="divide-line divide-y">
            {cases.map((line) => (
              <li key={line.caseId} className="flex flex-wrap justify-between gap-x-6 px-4 py-3 sm:px-5">
                <span>
                  <Link href={`/mediation-cases/${line.caseId}`} className="link font-medium">
                    Vụ {formatCaseNumber({ sequence: line.bookNumber, year: line.bookYear })}
                  </Link>
                  <span className="text-note text-ink-2 block">
                    {CASE_KIND_LABELS[line.kind]}, {line.bookName}
                  </span>
                </span>
                <span className="text-note text-ink-2 sm:text-right">
                  {line.outcome ? CASE_OUTCOME_LABELS[line.outcome] : CASE_STATUS_LABELS[line.status]}
                  <span className="block">tiếp nhận {formatDate(line.receivedOn)}</span>
                </span>
              </li>
            ))}
          </ul>
        )}
      </Sheet>
    </Section>
  );
}
