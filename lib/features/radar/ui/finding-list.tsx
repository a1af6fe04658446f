import clsx from 'clsx';
import { ButtonLink } from '@/components/ui/button';
import type { Finding } from '@/lib/domain/roll/radar/findings';
import { remedyOf } from '@/lib/features/radar/remedies';
import { sayFinding } from '@/lib/features/radar/say-finding';

type FindingListProps = {
  readonly teamId: string;
  readonly findings: readonly Finding[];
  readonly mayKeep: boolean;
  /** Whether the first of them is the page's main act. */
  readonly leads?: boolean;
};

/** What is wrong with a team, each with its reason and the one act that mends it. */
export function FindingList({ teamId, findings, mayKeep, leads = false }: FindingListProps) {
  return (
    <ul className="divide-line divide-y">
      {findings.map((finding, index) => {
        const { title, note } = sayFinding(finding);
        const remedy = remedyOf(finding, teamId);
        return (
          <li
            key={`${finding.code} ${title}`}
            className="flex flex-wrap items-center gap-x-6 gap-y-2 px-4 py-3.5 sm:px-5"
          >
            <div className="min-w-56 flex-1">
              <p className={clsx('font-semibold', leads && 'text-lead')}>{title}</p>
              <p className="text-cell text-ink-2">{note}</p>
            </div>
            {mayKeep ? (
              <ButtonLink
                href={remedy.href}
                size="row"
                variant={leads && index === 0 ? 'filled' : leads ? 'outlined' : 'tonal'}
                className="max-sm:w-full sm:w-60"
              >
                {remedy.label}
              </ButtonLink>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}
