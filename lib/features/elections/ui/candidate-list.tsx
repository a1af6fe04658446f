import { UserPlus } from 'lucide-react';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import Link from '@/components/ui/link';
import { Section } from '@/components/ui/section';
import { Sheet } from '@/components/ui/sheet';
import { Tag } from '@/components/ui/tag';
import type { CandidateView } from '@/lib/features/elections/file/present-election';
import { formatCount } from '@/lib/format/number';

type CandidateListProps = {
  readonly title: string;
  readonly candidates: readonly CandidateView[];
  /** Where one more name is written; null once the vote has begun. */
  readonly addHref: string | null;
};

/** Who stands, with the votes once they are counted: most votes first. */
export function CandidateList({ title, candidates, addHref }: CandidateListProps) {
  return (
    <Section
      title={title}
      count={`${formatCount(candidates.length)} người`}
      actions={
        addHref && candidates.length > 0 ? (
          <ButtonLink href={addHref} size="row" variant="outlined" icon={UserPlus}>
            Thêm người
          </ButtonLink>
        ) : null
      }
    >
      <Sheet padding="none">
        {candidates.length === 0 ? (
          <EmptyState
            action={
              addHref ? (
                <Link href={addHref} className="link">
                  Ghi người đầu tiên
                </Link>
              ) : null
            }
          >
            Chưa có ai tự ứng cử hoặc được giới thiệu.
          </EmptyState>
        ) : (
          <ol className="divide-line divide-y">
            {candidates.map((candidate) => (
              <CandidateRow key={candidate.id} candidate={candidate} />
            ))}
          </ol>
        )}
      </Sheet>
    </Section>
  );
}

function CandidateRow({ candidate }: { readonly candidate: CandidateView }) {
  const { name, href, facts, votes, standing, changeHref } = candidate;
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 px-4 py-3 sm:px-5">
      <div className="min-w-0">
        <p className="font-medium">
          {href ? (
            <Link href={href} className="link">
              {name}
            </Link>
          ) : (
            name
          )}
        </p>
        <p className="text-note text-ink-2">{facts}</p>
      </div>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        {votes ? <span className="text-cell">{votes}</span> : null}
        {standing ? <Tag tone={standing.tone}>{standing.label}</Tag> : null}
        {changeHref ? (
          <Link
            href={changeHref}
            className="link inline-flex min-h-6 items-center"
            aria-label={`Sửa ${name}`}
          >
            Sửa
          </Link>
        ) : null}
      </div>
    </li>
  );
}
