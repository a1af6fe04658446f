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

const Lines = ({ texts }: { readonly texts: readonly string[] }) =>
  texts.map((text) => (
    <span key={text} className="block">
      {text}
    </span>
  ));

function cellOf(column: RollColumn, line: MediatorLine) {
  switch (column) {
    case 'team':
      return line.teams.map((team) => (
        <Link key={team.href} href={team.href} className="link block w-fit">
          {team.name}
        </Link>
      ));
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
      return <Lines texts={line.values[column] ?? []} />;
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
      cell: (line) => cellOf(column, line),
    })),
  ];
}
