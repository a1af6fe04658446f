import { QUALIFICATION_LABELS } from '@/lib/domain/roll/qualification';
import { MEDIATOR_ROLE_LABELS } from '@/lib/domain/roll/role';
import { SEX_LABELS } from '@/lib/domain/roll/sex';
import {
  NO_MEDIATOR_FILTER,
  type DefectFilter,
  type EthnicityFilter,
  type MediatorFilter,
  type StatusFilter,
} from '@/lib/features/roll/list/mediators/filter';
import type { RollCount } from '@/lib/features/roll/list/mediators/rows';
import { formatCount } from '@/lib/format/number';

export const STATUS_FILTER_LABELS: Record<StatusFilter, string> = {
  serving: 'Đang làm',
  awaiting: 'Chờ công nhận',
  leaving: 'Sắp thôi',
  ended: 'Đã thôi',
  all: 'Cả người đã thôi',
};

export const ETHNICITY_FILTER_LABELS: Record<EthnicityFilter, string> = {
  kinh: 'Kinh',
  minority: 'Dân tộc thiểu số',
};

export const TRAINED_FILTER_LABELS: Record<'yes' | 'no', string> = {
  yes: 'Đã bồi dưỡng',
  no: 'Chưa bồi dưỡng',
};

export const DEFECT_FILTER_LABELS: Record<DefectFilter, string> = {
  moved_away: 'Đã chuyển đi nơi khác',
  no_sex: 'Chưa ghi giới tính',
  no_birth: 'Chưa ghi năm sinh',
  no_ethnicity: 'Chưa ghi dân tộc',
  no_qualification: 'Chưa ghi trình độ',
  no_phone: 'Chưa ghi số điện thoại',
};

/** Whether anything is filtered at all. */
export const isFiltered = (filter: MediatorFilter): boolean =>
  (Object.keys(NO_MEDIATOR_FILTER) as (keyof MediatorFilter)[]).some(
    (name) => filter[name] !== NO_MEDIATOR_FILTER[name],
  );

/** The title: how many people, of how many where that is known. */
export function mediatorListTitle(
  filter: MediatorFilter,
  { people }: RollCount,
  outOf: number | null,
): string {
  if (isFiltered(filter)) {
    if (people === 0) return 'Không có ai khớp';
    return `${formatCount(people)}${outOf === null ? '' : `/${formatCount(outOf)}`} người khớp`;
  }
  return people === 0 ? 'Chưa có hòa giải viên nào' : `${formatCount(people)} hòa giải viên`;
}

/** «254 người ở 255 chỗ trong các tổ»: said where the two differ, for somebody sits in two teams. */
export const saySeats = ({ people, seats }: RollCount): string | null =>
  people === seats ? null : `${formatCount(people)} người, ${formatCount(seats)} chỗ trong các tổ`;

/**
 * The filters in words, for a paper that must say what it holds. Empty when nothing is filtered.
 * @param placeName what the commune, neighbourhood or team of a filter is called.
 */
export function mediatorFilterWords(
  filter: MediatorFilter,
  placeName: (id: string) => string,
): readonly string[] {
  const { search, communeId, neighbourhoodId, teamId, role, sex, ethnicity } = filter;
  const { qualification, trained, status, isNew, defect } = filter;
  const words: (string | null)[] = [
    search === '' ? null : `tìm «${search}»`,
    communeId && placeName(communeId),
    neighbourhoodId && placeName(neighbourhoodId),
    teamId && placeName(teamId),
    role && MEDIATOR_ROLE_LABELS[role],
    sex && SEX_LABELS[sex],
    ethnicity && ETHNICITY_FILTER_LABELS[ethnicity],
    qualification && QUALIFICATION_LABELS[qualification],
    trained && TRAINED_FILTER_LABELS[trained],
    status && STATUS_FILTER_LABELS[status],
    isNew ? 'người mới trong 6 tháng' : null,
    defect && DEFECT_FILTER_LABELS[defect],
  ];
  return words.filter((word) => word !== null);
}
