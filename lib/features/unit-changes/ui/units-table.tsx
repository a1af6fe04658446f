import { DataTable } from '@/components/table/data-table';
import type { Column } from '@/components/table/column';
import { Section } from '@/components/ui/section';
import { compareUnits, type UnitPair } from '@/lib/domain/unit-change/compare-units';
import type {
  CaseCounts,
  CommuneFigures,
  Figures,
  NeighbourhoodFigures,
  TeamFigures,
} from '@/lib/domain/unit-change/figures';
import { atLineStart, communeName, type CommuneKind } from '@/lib/domain/units/unit-name';
import { formatCount } from '@/lib/format/number';

type Side = { readonly name: string; readonly facts: string };
type Line = { readonly id: string; readonly before: Side | null; readonly after: Side | null };

const inCases = ({ cases, inHand }: CaseCounts): string =>
  `${formatCount(cases)} vụ, ${formatCount(inHand)} đang giải quyết`;

const place = ({ name, households }: NeighbourhoodFigures): Side => ({
  name,
  facts: households === null ? 'chưa ghi số hộ' : `${formatCount(households)} hộ`,
});
const team = (unit: TeamFigures): Side => ({
  name: unit.name,
  facts: `${formatCount(unit.people)} người, ${inCases(unit)}`,
});
const commune = (unit: CommuneFigures): Side => ({
  name: atLineStart(communeName({ kind: unit.kind as CommuneKind, name: unit.name })),
  facts: `${formatCount(unit.neighbourhoods)} thôn, tổ dân phố, ${formatCount(unit.teams)} tổ hòa giải, ${formatCount(unit.people)} người, ${inCases(unit)}`,
});

function lines<Unit>(pairs: readonly UnitPair<Unit>[], say: (unit: Unit) => Side): readonly Line[] {
  return pairs.map(({ id, before, after }) => ({
    id,
    before: before === null ? null : say(before),
    after: after === null ? null : say(after),
  }));
}

const COLUMNS: readonly Column<Line>[] = [
  { key: 'before', header: 'Trước', cell: ({ before }) => <SideCell side={before} none="chưa có" /> },
  {
    key: 'after',
    header: 'Sau',
    cell: ({ before, after }) => <SideCell side={after} none="kết thúc" differsFrom={before} />,
  },
];

/** Each unit that the change touches, as it is and as it will be. */
export function UnitsTable({ before, after }: { readonly before: Figures; readonly after: Figures }) {
  const rows = [
    ...lines(compareUnits(before.communes, after.communes), commune),
    ...lines(compareUnits(before.neighbourhoods, after.neighbourhoods), place),
    ...lines(compareUnits(before.teams, after.teams), team),
  ];
  return (
    <Section title="Từng đơn vị">
      <DataTable
        caption="Từng đơn vị trước và sau"
        columns={COLUMNS}
        rows={rows}
        rowKey={({ id }) => id}
        empty={null}
      />
    </Section>
  );
}

type SideCellProps = {
  readonly side: Side | null;
  readonly none: string;
  readonly differsFrom?: Side | null;
};

function SideCell({ side, none, differsFrom }: SideCellProps) {
  if (side === null) return <span className="text-ink-2">{none}</span>;
  const differs = (part: keyof Side): boolean =>
    differsFrom !== undefined && side[part] !== differsFrom?.[part];
  return (
    <>
      <span className={differs('name') ? 'text-path block font-semibold' : 'block font-medium'}>
        {side.name}
      </span>
      <span
        className={
          differs('facts') ? 'text-path text-note block font-semibold' : 'text-ink-2 text-note block'
        }
      >
        {side.facts}
      </span>
    </>
  );
}
