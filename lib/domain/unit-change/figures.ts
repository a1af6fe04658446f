/** What is counted of a unit's cases. */
export type CaseCounts = {
  readonly cases: number;
  readonly inHand: number;
  readonly civil: number;
  readonly family: number;
  readonly conflict: number;
  readonly other: number;
  readonly successful: number;
  readonly unsuccessful: number;
  readonly endedOtherwise: number;
};

type UnitFigures = {
  readonly id: string;
  readonly name: string;
  readonly inForce: boolean;
};
export type NeighbourhoodFigures = UnitFigures & { readonly households: number | null };
export type TeamFigures = UnitFigures & CaseCounts & { readonly people: number };
export type CommuneFigures = UnitFigures &
  CaseCounts & {
    readonly kind: string;
    readonly households: number;
    readonly neighbourhoods: number;
    readonly teams: number;
    readonly people: number;
  };

/** The sums over all units that a change touches. */
export type TotalFigures = CaseCounts & {
  readonly neighbourhoods: number;
  readonly teams: number;
  readonly households: number;
  readonly people: number;
};

/** One side of a change: the units that it touches and their sums. */
export type Figures = {
  readonly neighbourhoods: readonly NeighbourhoodFigures[];
  readonly teams: readonly TeamFigures[];
  readonly communes: readonly CommuneFigures[];
  readonly total: TotalFigures;
};

/** Each sum, in the order of the table, as it is called there. */
export const TOTAL_LABELS: Record<keyof TotalFigures, string> = {
  neighbourhoods: 'Thôn, tổ dân phố',
  teams: 'Tổ hòa giải',
  households: 'Hộ',
  people: 'Hòa giải viên',
  cases: 'Vụ việc',
  inHand: 'Đang giải quyết',
  successful: 'Thành',
  unsuccessful: 'Không thành',
  endedOtherwise: 'Kết thúc khác',
  civil: 'Dân sự',
  family: 'Hôn nhân và gia đình',
  conflict: 'Mâu thuẫn',
  other: 'Loại khác',
};

/** How many units there are may change; everything else only lies elsewhere afterwards. */
const MAY_DIFFER: readonly (keyof TotalFigures)[] = ['neighbourhoods', 'teams'];

export type TotalLine = {
  readonly key: keyof TotalFigures;
  readonly before: number;
  readonly after: number;
  readonly mustAgree: boolean;
};

/** Both sums side by side. */
export function compareTotals(before: TotalFigures, after: TotalFigures): readonly TotalLine[] {
  return (Object.keys(TOTAL_LABELS) as (keyof TotalFigures)[]).map((key) => ({
    key,
    before: before[key],
    after: after[key],
    mustAgree: !MAY_DIFFER.includes(key),
  }));
}

/** Whether nothing was lost and nothing counted twice. */
export const totalsAgree = (lines: readonly TotalLine[]): boolean =>
  lines.every(({ before, after, mustAgree }) => !mustAgree || before === after);
