import { csvOf } from '@/lib/format/csv';
import { formatDateTime } from '@/lib/format/date';
import { CASE_KIND_LABELS } from '@/lib/domain/mediation-case/labels';
import type { CaseFigures } from '@/lib/domain/statistics/case-figures';
import { contextLine } from './headline';
import { sortUnits } from './sort-units';
import type { StatisticsParams } from './params';
import type { Statistics } from './statistics';

const HEAD = [
  'Đơn vị',
  'Chuyển sang',
  'Mới',
  'Tiếp nhận',
  'Thành',
  'Không thành',
  'Kết thúc khác',
  'Đang giải quyết',
];

const line = (name: string, figures: CaseFigures) => [
  name,
  figures.carriedOver,
  figures.new,
  figures.received,
  figures.successful,
  figures.unsuccessful,
  figures.endedOtherwise,
  figures.inHand,
];

/** The dashboard's table as a file: the same figures, in the same order, with who took it out and when. */
export function statisticsCsv(
  statistics: Statistics,
  params: StatisticsParams,
  by: string,
  now: Date,
): string {
  const { placeName, total, byKind, byUnit, place } = statistics;
  return csvOf([
    [contextLine(statistics)],
    [`${by} tải lúc ${formatDateTime(now)}`],
    HEAD,
    line(placeName, total),
    ...byKind.map(({ kind, figures }) => line(`Loại: ${CASE_KIND_LABELS[kind]}`, figures)),
    ...(place.below ? sortUnits(byUnit, params).map(({ unit, figures }) => line(unit.name, figures)) : []),
  ]);
}
