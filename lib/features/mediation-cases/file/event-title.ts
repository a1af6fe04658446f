import type { IsoDate } from '@/lib/domain/iso-date';
import { OUTCOME_OF_REASON } from '@/lib/domain/mediation-case/decisions/close';
import { CORRECTABLE_FIELD_LABELS } from '@/lib/domain/mediation-case/decisions/correct';
import {
  CASE_EVENT_LABELS,
  CASE_OUTCOME_LABELS,
  OBLIGATION_STATE_LABELS,
} from '@/lib/domain/mediation-case/labels';
import type { CaseEventKind } from '@/lib/domain/mediation-case/case';
import type { EventDetail } from '@/lib/features/mediation-cases/file/event-detail';
import { joinNames } from '@/lib/features/mediation-cases/file/join-names';
import { sayMeetingMoment } from '@/lib/features/mediation-cases/file/say-meeting-time';

const ORDINALS = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];

/** «Buổi hòa giải thứ hai». @param ordinal from 1. */
export const meetingTitle = (ordinal: number): string =>
  `Buổi hòa giải thứ ${ORDINALS[ordinal - 1] ?? ordinal}`;

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** Who came, in words: sides as the step kept them. */
function presence(came: readonly string[] | undefined): string {
  const [first, second] = [came?.includes('first'), came?.includes('second')];
  if (first && second) return ', hai bên có mặt';
  if (first) return ', bên thứ nhất có mặt';
  return second ? ', bên thứ hai có mặt' : '';
}

type Titled = { readonly detail: EventDetail; readonly ordinal: number; readonly today: IsoDate };

/** Kinds whose title names what the line is about; what a line does not keep falls back to the plain label. */
const TITLES: Partial<Record<CaseEventKind, (event: Titled) => string | null | undefined>> = {
  assigned: ({ detail }) => detail.mediators && `Phân công ${joinNames(detail.mediators)}`,
  reassigned: ({ detail }) => detail.mediators && `Đổi hòa giải viên: ${joinNames(detail.mediators)}`,
  interest_declared: ({ detail }) => detail.name && `${detail.name} khai báo có lợi ích liên quan`,
  meeting_planned: ({ detail, today }) =>
    detail.meetingAt && `Hẹn buổi hòa giải ngày ${sayMeetingMoment(new Date(detail.meetingAt), today)}`,
  meeting_held: ({ detail, ordinal }) => `${meetingTitle(ordinal)}${presence(detail.came)}`,
  meeting_cancelled: ({ detail, today }) =>
    detail.meetingAt && `Bỏ buổi hẹn ngày ${sayMeetingMoment(new Date(detail.meetingAt), today)}`,
  expert_invited: ({ detail }) => detail.name && `Mời ${detail.name}`,
  closed: ({ detail }) =>
    detail.reason && `Kết thúc: ${lowerFirst(CASE_OUTCOME_LABELS[OUTCOME_OF_REASON[detail.reason]])}`,
  obligation_followed: ({ detail }) =>
    detail.state && `Theo dõi thỏa thuận: ${lowerFirst(OBLIGATION_STATE_LABELS[detail.state])}`,
  co_team_added: ({ detail }) => detail.team && `Phối hợp với ${detail.team}`,
  party_added: ({ detail }) => detail.name && `Thêm ${detail.name}`,
  corrected: ({ detail }) =>
    detail.field && `Đính chính ${lowerFirst(CORRECTABLE_FIELD_LABELS[detail.field])}`,
};

/**
 * What a line of the timeline is called.
 * @param ordinal which held meeting of the case it is, from 1; read for meetings only.
 */
export function eventTitle(kind: CaseEventKind, event: Titled): string {
  return TITLES[kind]?.(event) || CASE_EVENT_LABELS[kind];
}
