import type { SearchLine } from '@/components/shell/search-line';
import Link from '@/components/ui/link';
import { Tag } from '@/components/ui/tag';

/** One result: its name leads to it, the facts stand below. */
export function ResultLine({ line: { href, title, note, mark } }: { readonly line: SearchLine }) {
  return (
    <li className="px-4 py-3 sm:px-5">
      <p className="flex flex-wrap items-baseline gap-x-3">
        <Link href={href} className="link font-medium">
          {title}
        </Link>
        {mark ? <Tag tone="mute">{mark}</Tag> : null}
      </p>
      {note === '' ? null : <p className="text-note text-ink-2">{note}</p>}
    </li>
  );
}
