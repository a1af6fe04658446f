import { rowsInForce, type DatedRow } from '@/lib/domain/dated-rows';
import type { IsoDate } from '@/lib/domain/iso-date';
import type { CaseKind } from '@/lib/domain/mediation-case/case';

/**
 * The finer taxonomy inside the four kinds, as dated rows: a new circular on statistics or the amended law
 * adds rows and closes old ones. Statistics never read a sub-kind directly, only its kind.
 */
export type SubKind = DatedRow & { readonly kind: CaseKind; readonly label: string };

const DECREE_15 = 'Nghị định 15/2014/NĐ-CP, Điều 5 khoản 1';

const sinceDecree15 = (kind: CaseKind, point: string, labels: Readonly<Record<string, string>>): SubKind[] =>
  Object.entries(labels).map(([code, label]) => ({
    code,
    kind,
    label,
    legalBasis: `${DECREE_15} điểm ${point}`,
    effectiveFrom: '2014-04-25',
    effectiveTo: null,
  }));

export const SUB_KINDS: readonly SubKind[] = [
  ...sinceDecree15('civil', 'b', {
    land: 'Quyền sử dụng đất',
    boundary: 'Ranh giới nhà, đất liền kề',
    inheritance: 'Thừa kế',
    contract_debt: 'Vay mượn, hợp đồng',
    property: 'Quyền sở hữu tài sản',
    damage: 'Bồi thường thiệt hại',
    civil_other: 'Dân sự khác',
  }),
  ...sinceDecree15('family', 'c', {
    spouses: 'Vợ chồng',
    parents_children: 'Cha mẹ và con',
    relatives: 'Ông bà, anh chị em, họ hàng',
    maintenance: 'Cấp dưỡng',
    divorce: 'Ly hôn, nuôi con',
    domestic_violence: 'Bạo lực gia đình chưa đến mức bị xử lý',
    family_other: 'Hôn nhân, gia đình khác',
  }),
  ...sinceDecree15('conflict', 'a', {
    shared_path: 'Lối đi chung',
    noise: 'Tiếng ồn, giờ giấc sinh hoạt',
    hygiene_environment: 'Vệ sinh, môi trường',
    water_electricity: 'Sử dụng điện, nước',
    outbuildings: 'Công trình phụ',
    livestock: 'Vật nuôi',
    honour: 'Lời nói, danh dự',
    lifestyle: 'Khác nhau về lối sống, quan niệm',
    conflict_other: 'Mâu thuẫn khác',
  }),
  ...sinceDecree15('other', 'd', { law_breach: 'Vi phạm pháp luật chưa đến mức bị xử lý' }),
  ...sinceDecree15('other', 'đ', { no_prosecution: 'Vụ việc không bị khởi tố, không bị xử phạt hành chính' }),
  ...sinceDecree15('other', 'e', { commune_education: 'Người được giáo dục tại xã, phường' }),
];

/** The sub-kinds one may choose for a case of `kind` received on `date`. */
export const subKindsOn = (kind: CaseKind, date: IsoDate): readonly SubKind[] =>
  rowsInForce(SUB_KINDS, date).filter((row) => row.kind === kind);

/**
 * Columns (2)–(4) and (6)–(8) of the result form of TT 20/2013/TT-BTP: the kinds as statistics split them.
 */
export const STATISTICS_COLUMNS = ['civil', 'family', 'other_conflict'] as const;
export type StatisticsColumn = (typeof STATISTICS_COLUMNS)[number];

export const STATISTICS_COLUMN_LABELS: Record<StatisticsColumn, string> = {
  civil: 'Tranh chấp phát sinh từ quan hệ dân sự',
  family: 'Tranh chấp phát sinh từ quan hệ hôn nhân và gia đình',
  other_conflict: 'Mâu thuẫn, xích mích, tranh chấp khác',
};

/**
 * Where each kind is counted; every kind lands in exactly one column, so that the columns add up to the
 * total.
 */
export const STATISTICS_COLUMN_OF_KIND: Record<CaseKind, StatisticsColumn> = {
  civil: 'civil',
  family: 'family',
  conflict: 'other_conflict',
  other: 'other_conflict',
};
