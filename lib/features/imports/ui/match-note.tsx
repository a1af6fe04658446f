'use client';

import { Button } from '@/components/ui/button';
import Link from '@/components/ui/link';
import type { RowChoice } from '@/lib/features/imports/kinds/kind';
import type { MatchView } from '@/lib/features/imports/review/present-match';

type MatchNoteProps = {
  readonly match: MatchView;
  readonly isDoubtful: boolean;
  readonly decide: (choice: RowChoice) => Promise<void>;
};

/** Whom the row means or may mean, and what it would change; where it is not sure, the person says. */
export function MatchNote({ match, isDoubtful, decide }: MatchNoteProps) {
  const { title, facts, href, changes, answers } = match;
  return (
    <div className="text-note mt-1 max-w-md">
      <p className="text-ink-2">
        {isDoubtful ? 'Có phải là ' : 'Là '}
        {href === null ? (
          title
        ) : (
          <Link href={href} className="link">
            {title}
          </Link>
        )}{' '}
        ({facts}){isDoubtful ? '?' : ''}
      </p>
      {changes.length > 0 && !isDoubtful ? (
        <ul className="mt-0.5">
          {changes.map(({ label, from, to }) => (
            <li key={label}>
              {label}: <del className="text-ink-3">{from}</del>{' '}
              <ins className="font-semibold no-underline">{to}</ins>
            </li>
          ))}
        </ul>
      ) : null}
      {isDoubtful ? (
        <div className="mt-1.5 flex flex-wrap gap-2">
          <Button size="row" variant="tonal" onClick={() => void decide('same_person')}>
            {answers.same}
          </Button>
          <Button size="row" variant="tonal" onClick={() => void decide('other_person')}>
            {answers.other}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
