import { FilterBar, FilterSearch } from '@/components/table/filter-bar';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import Link from '@/components/ui/link';
import { Section } from '@/components/ui/section';
import { Sheet } from '@/components/ui/sheet';
import { LIKENESS_LABELS } from '@/lib/domain/roll/twins';
import { sayPlaces } from '@/lib/features/roll/mediator/add/known-person';
import type { Candidate, MergeDesk } from '@/lib/features/roll/merge/read-merge-desk';
import { formatPhone } from '@/lib/format/phone';

/** Who may be the same person; whoever is not among them is searched for. */
export function CandidateList({ merging }: { readonly merging: MergeDesk }) {
  const { desk, candidates, search } = merging;
  const page = `/roll/mediators/${desk.mediator.mediatorId}/merge`;
  return (
    <Section title={search === '' ? 'Có thể là cùng một người' : 'Người tìm thấy'}>
      <FilterBar
        action={page}
        label="Tìm mục khác"
        submitLabel="Tìm"
        clearHref={search === '' ? undefined : page}
      >
        <FilterSearch name="q" label="Tìm theo họ tên" value={search} />
      </FilterBar>
      <Sheet padding="none">
        {candidates.length === 0 ? (
          <EmptyState>
            {search === ''
              ? 'Không có mục nào giống về họ tên hay điện thoại. Tìm theo họ tên nếu biết người đó ghi sai tên.'
              : `Không thấy «${search}» trong sổ.`}
          </EmptyState>
        ) : (
          <ul className="divide-line divide-y">
            {candidates.map((candidate) => (
              <CandidateLine
                key={candidate.person.mediatorId}
                candidate={candidate}
                today={desk.today}
                href={`${page}?with=${candidate.person.mediatorId}`}
              />
            ))}
          </ul>
        )}
      </Sheet>
    </Section>
  );
}

type CandidateLineProps = { readonly candidate: Candidate; readonly today: string; readonly href: string };

function CandidateLine({ candidate: { person, likeness }, today, href }: CandidateLineProps) {
  const { mediatorId, fullName, birthYear, phone } = person;
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 px-4 py-3 sm:px-5">
      <span className="min-w-56 flex-1">
        <Link href={`/roll/mediators/${mediatorId}`} className="link font-medium">
          {fullName}
        </Link>
        , {birthYear === null ? 'chưa rõ năm sinh' : `sinh ${birthYear}`},{' '}
        {phone === null ? 'chưa có điện thoại' : formatPhone(phone)}
        <span className="text-note text-ink-2 block">
          {sayPlaces(person, today)}. {likeness ? `${LIKENESS_LABELS[likeness]}.` : null}
        </span>
      </span>
      <ButtonLink variant="tonal" size="row" href={href}>
        So hai mục
      </ButtonLink>
    </li>
  );
}
