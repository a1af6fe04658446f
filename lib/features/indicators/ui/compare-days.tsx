import type { Column } from '@/components/table/column';
import { DataTable } from '@/components/table/data-table';
import { Fraction } from '@/components/ui/fraction';
import { Section } from '@/components/ui/section';
import { INDICATORS } from '@/lib/domain/indicators/definitions';
import { percentOf } from '@/lib/domain/indicators/figure';
import { formatDate } from '@/lib/format/date';
import { formatCount, formatPoints } from '@/lib/format/number';
import { UNIT_WORDS } from '../targets/gap-words';
import type { JudgedIndicator } from '../targets/judged';
import type { TargetsView } from '../targets/read-targets';

type Pair = { readonly now: JudgedIndicator; readonly then: JudgedIndicator | null };

/** Two days side by side: the figures of both, and what moved. */
export function CompareDays({
  view,
}: {
  readonly view: Pick<TargetsView, 'main' | 'compared' | 'day' | 'mapOn'>;
}) {
  const { compared, day, main, mapOn } = view;
  if (compared === null) return null;
  const pairs = main.map((now) => ({
    now,
    then: compared.main.find(({ code }) => code === now.code) ?? null,
  }));
  const columns: readonly Column<Pair>[] = [
    {
      key: 'target',
      header: 'Chỉ tiêu',
      cell: ({ now }) => <span className="font-medium">{INDICATORS[now.code].title}</span>,
    },
    {
      key: 'then',
      header: formatDate(compared.day),
      align: 'end',
      cell: ({ then }) => (then ? <Value line={then} /> : 'chưa theo dõi'),
    },
    { key: 'now', header: formatDate(day), align: 'end', cell: ({ now }) => <Value line={now} /> },
    { key: 'change', header: 'Thay đổi', align: 'end', cell: changeWords },
  ];
  return (
    <Section title="So hai ngày" count={`${formatDate(compared.day)} và ${formatDate(day)}`}>
      <DataTable
        caption="Các chỉ tiêu ở hai ngày"
        columns={columns}
        rows={pairs}
        rowKey={({ now }) => now.code}
        empty={null}
        foot={
          mapOn === null ? null : (
            <p className="text-note text-ink-2">Mỗi ngày theo địa bàn của chính ngày đó.</p>
          )
        }
      />
    </Section>
  );
}

function Value({ line: { figure } }: { readonly line: JudgedIndicator }) {
  return <Fraction n={figure.numerator} N={figure.denominator} minimum={1} className="sm:justify-end" />;
}

const signed = (number: number, words: string): string =>
  `${number > 0 ? '+' : number < 0 ? '−' : ''}${words}`;

/** «+2,31 điểm %, +45 người». Where one of the days has nothing to count there is nothing to compare. */
function changeWords({ now, then }: Pair): string {
  if (then === null) return '';
  const [before, after] = [percentOf(then.figure), percentOf(now.figure)];
  if (before === null || after === null) return 'không so được';
  const points = Math.round((after - before) * 100) / 100;
  const records = now.figure.numerator - then.figure.numerator;
  const unit = UNIT_WORDS[INDICATORS[now.code].unit];
  return `${signed(points, formatPoints(Math.abs(points)))} điểm %, ${signed(records, formatCount(Math.abs(records)))} ${unit}`;
}
