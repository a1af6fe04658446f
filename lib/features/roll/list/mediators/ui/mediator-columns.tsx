import type { Column } from '@/components/table/column';
import Link from '@/components/ui/link';
import { Tag } from '@/components/ui/tag';
import { ROLL_COLUMN_LABELS, type RollColumn } from '@/lib/features/roll/list/mediators/columns';
import { MEDIATOR_SORTS } from '@/lib/features/roll/list/mediators/filter';
import type { MediatorLine } from '@/lib/features/roll/list/mediators/present';

const name: Column<MediatorLine> = {
  key: 'name',
  header: 'Họ và tên',
  sortable: true,
  cell: (line) => (
    <Link href={line.href} className="link font-medium">
      {line.name}
    </Link>
  ),
};

const NOWRAP: readonly RollColumn[] = ['phone', 'role', 'first_recognised', 'training'];

const Note = ({ children }: { readonly children: string }) => (
  <span className="text-note text-ink-2 block">{children}</span>
);

/** Role and sex stand below team and year of birth, unless a column of their own was chosen for them. */
function cellOf(column: RollColumn, line: MediatorLine, shown: readonly RollColumn[]) {
  switch (column) {
    case 'team':
      return line.teams.map(({ href, name: words, role }) => (
        <span key={`${href} ${role}`} className="block">
          <Link href={href} className="link">
            {words}
          </Link>
          {shown.includes('role') ? null : <Note>{role}</Note>}
        </span>
      ));
    case 'birth':
      return (
        <>
          {line.values.birth}
          {line.sex === null || shown.includes('sex') ? null : <Note>{line.sex}</Note>}
        </>
      );
    case 'status':
      return (
        <span className="flex flex-col items-start gap-1">
          {line.marks.map(({ tone, words }) =>
            tone === 'met' ? (
              <span key={words}>{words}</span>
            ) : (
              <Tag key={words} tone={tone}>
                {words}
              </Tag>
            ),
          )}
        </span>
      );
    default:
      return line.values[column]?.map((text) => (
        <span key={text} className={NOWRAP.includes(column) ? 'block whitespace-nowrap' : 'block'}>
          {text}
        </span>
      ));
  }
}

/**
 * The name and the columns that were chosen.
 * @param sortsByTeam over a whole city team names repeat from commune to commune and order nothing.
 */
export function mediatorColumns(
  shown: readonly RollColumn[],
  sortsByTeam: boolean,
): readonly Column<MediatorLine>[] {
  const isSort = (column: RollColumn): boolean =>
    MEDIATOR_SORTS.some((sort) => sort === column) && (column !== 'team' || sortsByTeam);
  return [
    name,
    ...shown.map((column): Column<MediatorLine> => ({
      key: column,
      header: ROLL_COLUMN_LABELS[column],
      sortable: isSort(column),
      cell: (line) => cellOf(column, line, shown),
    })),
  ];
}
