import { MEDIATOR_ROLE_LABELS } from '@/lib/domain/roll/role';
import { QUALIFICATION_LABELS } from '@/lib/domain/roll/qualification';
import { SEX_LABELS } from '@/lib/domain/roll/sex';
import type { PersonFacts, RollMatch, SeatChange } from '@/lib/features/imports/kinds/roll/roll-match';
import type { MatchView } from '@/lib/features/imports/review/present-match';
import { formatDate } from '@/lib/format/date';
import { formatPhone } from '@/lib/format/phone';

const LABELS: Record<keyof PersonFacts, string> = {
  fullName: 'Họ và tên',
  birthYear: 'Năm sinh',
  birthDate: 'Ngày sinh',
  sex: 'Giới tính',
  ethnicity: 'Dân tộc',
  qualification: 'Trình độ (theo biểu thống kê)',
  qualificationNote: 'Trình độ',
  occupation: 'Nghề nghiệp, chức vụ',
  address: 'Địa chỉ',
  phone: 'Điện thoại',
  note: 'Ghi chú',
};

function sayFact(facts: Partial<PersonFacts>, fact: keyof PersonFacts): string {
  const { sex, qualification, birthDate, phone } = facts;
  if (fact === 'sex' && sex) return SEX_LABELS[sex];
  if (fact === 'qualification' && qualification) return QUALIFICATION_LABELS[qualification];
  if (fact === 'birthDate' && birthDate) return formatDate(birthDate);
  if (fact === 'phone' && phone) return formatPhone(phone);
  return String(facts[fact] ?? 'để trống');
}

function saySeat(seat: SeatChange | null): MatchView['changes'] {
  switch (seat?.kind) {
    case 'joins':
      return [{ label: 'Tổ hòa giải', from: 'chưa ở tổ này', to: 'thêm vào tổ' }];
    case 'role':
      return [
        {
          label: 'Vai trò',
          from: MEDIATOR_ROLE_LABELS[seat.from],
          to: MEDIATOR_ROLE_LABELS[seat.from === 'leader' ? 'member' : 'leader'],
        },
      ];
    case 'recognised':
      return [{ label: 'Công nhận', from: 'chưa có quyết định', to: 'theo quyết định trong tệp' }];
    case undefined:
      return [];
  }
}

const ANSWERS = { same: 'Là cùng một người', other: 'Người khác' };

/** Whom a row of the roll means, and what it would change of them. */
export function presentRollMatch(match: RollMatch): MatchView {
  if (match.kind === 'row')
    return {
      title: match.fullName,
      facts: `dòng ${match.row} của tệp này`,
      href: null,
      changes: [],
      answers: ANSWERS,
    };
  const { mediatorId, fullName, facts, changes, was, seat } = match;
  const changed = Object.keys(changes) as (keyof PersonFacts)[];
  return {
    title: fullName,
    facts,
    href: `/roll/mediators/${mediatorId}`,
    answers: ANSWERS,
    changes: [
      ...changed.map((fact) => ({
        label: LABELS[fact],
        from: sayFact(was, fact),
        to: sayFact(changes, fact),
      })),
      ...saySeat(seat),
    ],
  };
}
