import type { Column } from '@/components/table/column';
import Link from '@/components/ui/link';
import { Tag } from '@/components/ui/tag';
import { PROGRAMME_YEARS } from '@/lib/domain/programme/years';
import type { ShownTarget, TargetLine } from '@/lib/features/programme/targets/present-targets';

const LAST_YEAR = PROGRAMME_YEARS[PROGRAMME_YEARS.length - 1];

/**
 * The indicator with the plan's words, then one column a year. A phone shows the running year and the last; the others
 * stand on the indicator's own page.
 */
export const targetColumns = (runningYear: number): readonly Column<TargetLine>[] => [
  { key: 'indicator', header: 'Chỉ tiêu', cell: (line) => <Words line={line} /> },
  ...PROGRAMME_YEARS.map((year, index): Column<TargetLine> => ({
    key: String(year),
    header: String(year),
    align: 'end',
    phone: year === runningYear || year === LAST_YEAR ? 'line' : 'none',
    cell: ({ years }) => <YearCell target={years[index] ?? null} />,
  })),
];

function Words({ line: { code, title, wording, source, open, followed } }: { readonly line: TargetLine }) {
  return (
    <div className="min-w-64">
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <Link href={`/programme/targets/${code}`} className="link font-medium">
          {title}
        </Link>
        {followed ? null : <Tag tone="mute">không theo dõi</Tag>}
      </p>
      <p className="text-note text-ink-2">{wording === null ? source : `«${wording}» (${source})`}</p>
      {open === null ? null : (
        <p className="text-note text-ink-2 mt-1">
          <span className="text-soon font-semibold">Còn để ngỏ:</span> {open}
        </p>
      )}
    </div>
  );
}

function YearCell({ target }: { readonly target: ShownTarget | null }) {
  if (target === null) return <span className="text-ink-2 whitespace-nowrap">chưa đặt</span>;
  return (
    <span className="sm:whitespace-nowrap">
      <span className="font-medium">{target.value}</span>
      <span className="text-note text-ink-2 max-sm:ml-2 sm:block">{target.whose}</span>
    </span>
  );
}
