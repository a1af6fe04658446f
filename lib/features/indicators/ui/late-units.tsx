import type { Column } from '@/components/table/column';
import { DataTable } from '@/components/table/data-table';
import { ButtonLink } from '@/components/ui/button';
import { buttonClass } from '@/components/ui/button-class';
import { CopyText } from '@/components/ui/copy-text';
import { EmptyState } from '@/components/ui/empty-state';
import Link from '@/components/ui/link';
import { Section } from '@/components/ui/section';
import { Sheet } from '@/components/ui/sheet';
import { Tag } from '@/components/ui/tag';
import { formatCount } from '@/lib/format/number';
import { lateUnits, type LateUnit } from '../targets/late-units';
import { indicatorHref, targetsHref, type TargetsParams } from '../targets/params';
import type { TargetsView } from '../targets/read-targets';
import { reminderText, shortGap } from '../targets/reminder';

/** Told at once; the table below has them all. */
const FIRST = 5;

const UNITS = { commune: 'xã, phường', team: 'tổ' };

type LateUnitsProps = {
  readonly view: Pick<TargetsView, 'units' | 'day'>;
  readonly below: 'commune' | 'team';
  readonly params: TargetsParams;
};

/** Who is behind, and in what: without a press. */
export function LateUnits({ view, below, params }: LateUnitsProps) {
  const late = lateUnits(view.units);
  const unit = UNITS[below];
  if (late.length === 0)
    return (
      <Section title="Ai đang chậm">
        <Sheet padding="none">
          <EmptyState>Không {unit} nào chậm so với lộ trình.</EmptyState>
        </Sheet>
      </Section>
    );
  const shown = params.allLate ? late : late.slice(0, FIRST);
  return (
    <Section
      title="Ai đang chậm"
      count={`${formatCount(late.length)} trên ${formatCount(view.units.length)} ${unit}`}
    >
      <DataTable
        caption="Đơn vị chậm so với lộ trình, chậm nhiều nhất trước"
        columns={columnsFor(below, params)}
        rows={shown}
        rowKey={({ unit: { id } }) => id}
        empty={null}
        foot={
          late.length > FIRST && !params.allLate ? (
            <Link href={targetsHref(params, { allLate: true })} className="link">
              Xem thêm {formatCount(late.length - FIRST)} {unit}
            </Link>
          ) : null
        }
      />
      <details className="mt-3 print:hidden">
        <summary className={buttonClass({ size: 'row' })}>
          Soạn tin nhắc {formatCount(shown.length)} {unit}
        </summary>
        <Sheet className="mt-3">
          <CopyText
            label="Tin nhắc, không có tên người nào"
            text={reminderText(shown, view.day)}
            button="Chép để gửi"
          />
        </Sheet>
      </details>
    </Section>
  );
}

function columnsFor(below: 'commune' | 'team', params: TargetsParams): readonly Column<LateUnit>[] {
  const inside = ({ unit }: LateUnit): Partial<TargetsParams> =>
    below === 'commune' ? { communeId: unit.id } : {};
  const open = (late: LateUnit): string =>
    below === 'commune'
      ? targetsHref(params, { ...inside(late), q: '', sort: null, all: false, allLate: false })
      : `/roll/teams/${late.unit.id}`;
  return [
    {
      key: 'name',
      header: below === 'commune' ? 'Xã, phường' : 'Tổ hòa giải',
      cell: (late) => (
        <>
          <Link href={open(late)} className="link font-medium">
            {late.unit.name}
          </Link>
          <span className="text-note text-ink-2 block">{late.unit.size}</span>
        </>
      ),
    },
    {
      key: 'count',
      header: 'Chậm',
      cell: ({ behind }) => (
        <Tag tone="late" className="whitespace-nowrap">
          {formatCount(behind.length)} chỉ tiêu
        </Tag>
      ),
    },
    {
      key: 'behind',
      header: 'Thiếu ở đâu',
      cell: (late) => (
        <ul className="flex flex-wrap gap-x-4">
          {late.behind.map((line) => (
            <li key={line.code}>
              <Link href={indicatorHref(line.code, params, inside(late))} className="link">
                {shortGap(line)}
              </Link>
            </li>
          ))}
        </ul>
      ),
    },
    {
      key: 'open',
      header: 'Việc',
      phone: 'action',
      align: 'end',
      cell: (late) => (
        <ButtonLink href={open(late)} variant="tonal" size="row" className="whitespace-nowrap">
          Xem việc cần làm
        </ButtonLink>
      ),
    },
  ];
}
