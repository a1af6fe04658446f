import Link from '@/components/ui/link';
import type { Column } from '@/components/table/column';
import { auditHref } from '@/lib/features/audit/list-params';
import type { EntryLine } from '@/lib/features/audit/entry-line';

/** When, what was done to what, who did it. */
export const AUDIT_COLUMNS: readonly Column<EntryLine>[] = [
  {
    key: 'act',
    header: 'Việc đã làm',
    cell: ({ act, subject, href, recordId }) => (
      <>
        <span className="block font-medium">{act}</span>
        <span className="text-note text-ink-2 flex flex-wrap gap-x-4">
          {href === null ? (
            <span>{subject}</span>
          ) : (
            <Link href={href} className="link">
              Mở {subject}
            </Link>
          )}
          {recordId === null ? null : (
            <Link href={auditHref({ subject: recordId })} className="link">
              Ai đã xem, đã sửa
            </Link>
          )}
        </span>
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
