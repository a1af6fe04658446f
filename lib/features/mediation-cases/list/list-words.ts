import {
  CASE_KIND_LABELS,
  CASE_OUTCOME_LABELS,
  CASE_STATUS_LABELS,
} from '@/lib/domain/mediation-case/labels';
import type { CaseFigures } from '@/lib/domain/statistics/case-figures';
import { NO_FILTER, type CaseFilter } from '@/lib/features/mediation-cases/list/case-list-params';
import { DUE_FILTER_LABELS } from '@/lib/features/mediation-cases/list/due-filters';
import { formatDate } from '@/lib/format/date';
import { formatCount } from '@/lib/format/number';

/** What each figure counts, as the head of a list says it. */
const COUNTED_WORDS: Record<keyof CaseFigures, string> = {
  carriedOver: 'vụ kỳ trước chuyển sang',
  new: 'vụ mới tiếp nhận',
  received: 'vụ đã tiếp nhận, kể cả kỳ trước chuyển sang',
  successful: 'vụ hòa giải thành',
  unsuccessful: 'vụ hòa giải không thành',
  endedOtherwise: 'vụ kết thúc khác',
  inHand: 'vụ chưa kết thúc vào cuối kỳ',
};

/** Whether anything is filtered at all. */
export function isFiltered(filter: CaseFilter): boolean {
  return (Object.keys(NO_FILTER) as (keyof CaseFilter)[]).some((name) => filter[name] !== NO_FILTER[name]);
}

/** The title: how many cases of what; of whom, where nobody counted them. */
export function listTitle(filter: CaseFilter, total: number | null): string {
  if (filter.counted) {
    const words = COUNTED_WORDS[filter.counted.figure];
    return total === null ? `Các ${words}` : `${formatCount(total)} ${words}`;
  }
  if (total === null) return 'Vụ việc của các xã, phường';
  if (total === 0) return isFiltered(filter) ? 'Không có vụ việc nào khớp' : 'Sổ chưa có vụ việc nào';
  return isFiltered(filter) ? `${formatCount(total)} vụ việc khớp` : `${formatCount(total)} vụ việc trong sổ`;
}

/**
 * The filters in words, for a paper that must say what it holds. Empty when nothing is filtered.
 * @param unitName what the commune or team of a filter is called.
 */
export function filterWords(filter: CaseFilter, unitName: (id: string) => string): readonly string[] {
  const { search, status, kind, outcome, communeId, teamId, mapOn, due, receivedFrom, receivedTo, counted } =
    filter;
  const words: (string | null)[] = [
    counted && `${COUNTED_WORDS[counted.figure]}, ${counted.period.label}`,
    search === '' ? null : `tìm «${search}»`,
    communeId && unitName(communeId),
    teamId && unitName(teamId),
    mapOn && `theo địa bàn ngày ${formatDate(mapOn)}`,
    kind && CASE_KIND_LABELS[kind],
    status && CASE_STATUS_LABELS[status],
    outcome && CASE_OUTCOME_LABELS[outcome],
    due && DUE_FILTER_LABELS[due],
    receivedFrom && `tiếp nhận từ ${formatDate(receivedFrom)}`,
    receivedTo && `tiếp nhận đến ${formatDate(receivedTo)}`,
    filter.cooperating ? 'vụ phối hợp' : null,
  ];
  return words.filter((word) => word !== null);
}
