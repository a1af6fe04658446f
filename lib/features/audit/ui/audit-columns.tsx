import Link from '@/components/ui/link';
import type { Column } from '@/components/table/column';
import type { EntryLine } from '@/lib/features/audit/entry-line';

/** When, what was done to what, who did it. A case is not fetched before it is pressed, for reading it is audited too. */
export const AUDIT_COLUMNS: readonly Column<EntryLine>[] = [
  {
    key: 'act',
    header: 'Việc đã làm',
    cell: ({ act, subject, href }) => (
      <>
        <span className="block font-medium">{act}</span>
        {href === null ? (
          <span className="text-note text-ink-2">{subject}</span>
        ) : (
          <Link href={href} prefetch={false} className="link text-note">
            Mở {subject}
          </Link>
        )}
      </>
    ),
  },
  {
    key: 'who',
    header: 'Người làm',
    cell: ({ who, whose }) => (
      <>
        <span className="block">{who}</span>
        {whose === '' ? null : <span className="text-note text-ink-2 block">{whose}</span>}
      </>
    ),
  },
  { key: 'at', header: 'Lúc', cell: ({ at }) => at },
  { key: 'seq', header: 'Dòng số', align: 'end', cell: ({ seq }) => seq },
];
