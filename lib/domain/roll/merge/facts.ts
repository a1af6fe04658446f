import type { IsoDate } from '@/lib/domain/iso-date';
import type { Criterion } from '@/lib/domain/roll/criteria';
import type { Qualification } from '@/lib/domain/roll/qualification';
import type { Sex } from '@/lib/domain/roll/sex';

/** What an entry says of a person besides their name and seats. */
export type EntryFacts = {
  readonly birthYear: number | null;
  readonly birthDate: IsoDate | null;
  readonly sex: Sex | null;
  readonly phone: string | null;
  readonly ethnicity: string | null;
  readonly qualification: Qualification | null;
  readonly qualificationNote: string | null;
  readonly occupation: string | null;
  readonly officeHeld: string | null;
  readonly address: string | null;
  readonly note: string | null;
  readonly recognisedOn: IsoDate | null;
  readonly criteriaMet: readonly Criterion[] | null;
  readonly criteriaCheckedOn: IsoDate | null;
  readonly movedAwayOn: IsoDate | null;
};
export type FactName = keyof EntryFacts;

export const FACT_LABELS: Record<FactName, string> = {
  birthYear: 'Năm sinh',
  birthDate: 'Ngày sinh',
  sex: 'Giới tính',
  phone: 'Điện thoại',
  ethnicity: 'Dân tộc',
  qualification: 'Trình độ theo biểu thống kê',
  qualificationNote: 'Bằng cấp, lớp đã học',
  occupation: 'Nghề nghiệp',
  officeHeld: 'Chức vụ',
  address: 'Địa chỉ',
  note: 'Ghi chú',
  recognisedOn: 'Công nhận lần đầu',
  criteriaMet: 'Tiêu chuẩn đã đạt',
  criteriaCheckedOn: 'Ngày đối chiếu tiêu chuẩn',
  movedAwayOn: 'Không còn cư trú từ',
};

const FACT_NAMES = Object.keys(FACT_LABELS) as readonly FactName[];

/**
 * What one entry says after the other was merged into it: its own words, and the other's where it has none. The first
 * recognition is the earlier of the two, for the person was recognised on both days. A birth day that contradicts the
 * year that stays is left out.
 */
export function mergedFacts(kept: EntryFacts, other: EntryFacts): EntryFacts {
  const birthYear = kept.birthYear ?? other.birthYear;
  const birthDate = kept.birthDate ?? other.birthDate;
  const days = [kept.recognisedOn, other.recognisedOn].filter((day) => day !== null).sort();
  // A tick without the day it was made says nothing: both come from one entry.
  const criteria = kept.criteriaMet === null ? other : kept;
  return {
    birthYear,
    birthDate: birthDate !== null && Number(birthDate.slice(0, 4)) === birthYear ? birthDate : kept.birthDate,
    sex: kept.sex ?? other.sex,
    phone: kept.phone ?? other.phone,
    ethnicity: kept.ethnicity ?? other.ethnicity,
    qualification: kept.qualification ?? other.qualification,
    qualificationNote: kept.qualificationNote ?? other.qualificationNote,
    occupation: kept.occupation ?? other.occupation,
    officeHeld: kept.officeHeld ?? other.officeHeld,
    address: kept.address ?? other.address,
    note: kept.note ?? other.note,
    recognisedOn: days[0] ?? null,
    criteriaMet: criteria.criteriaMet,
    criteriaCheckedOn: criteria.criteriaCheckedOn,
    movedAwayOn: kept.movedAwayOn ?? other.movedAwayOn,
  };
}

const isSame = (one: EntryFacts[FactName], other: EntryFacts[FactName]): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** The facts in which two entries differ, in the order people read them. */
export const differingFacts = (one: EntryFacts, other: EntryFacts): readonly FactName[] =>
  FACT_NAMES.filter((name) => !isSame(one[name], other[name]));

/**
 * What an entry says after a merger was taken back: what it said before, except where somebody changed it meanwhile.
 * @param after what the merger made of it.
 */
export function factsTakenBack(before: EntryFacts, after: EntryFacts, now: EntryFacts): EntryFacts {
  const back = differingFacts(before, after).filter((name) => isSame(now[name], after[name]));
  return { ...now, ...Object.fromEntries(back.map((name) => [name, before[name]])) };
}
