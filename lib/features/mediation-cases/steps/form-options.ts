import type { Option } from '@/components/form/select-field';
import type { IsoDate } from '@/lib/domain/iso-date';
import { CORRECTABLE_FIELD_LABELS } from '@/lib/domain/mediation-case/decisions/correct';
import { subKindsOn } from '@/lib/domain/mediation-case/kinds';
import { ALERT_KIND_LABELS, PARTY_SIDE_LABELS } from '@/lib/domain/mediation-case/labels';
import {
  currentMediators,
  plannedMeeting,
  type CaseFile,
  type CaseParts,
  type Meeting,
} from '@/lib/features/mediation-cases/file/case-file';
import { hasHour } from '@/lib/features/mediation-cases/file/meeting-instant';
import { presentObligations } from '@/lib/features/mediation-cases/file/present-obligations';
import { sayMeetingMoment } from '@/lib/features/mediation-cases/file/say-meeting-time';
import {
  choicesOf,
  correctableFields,
  sayValue,
  standingValue,
} from '@/lib/features/mediation-cases/steps/correct/correctable';
import type { CorrectableOption } from '@/lib/features/mediation-cases/steps/correct/form';
import type { MeetingDefaults } from '@/lib/features/mediation-cases/steps/hold-meeting/form';
import type { ListOption } from '@/components/form/checkbox-list-field';
import { formatClockTime, formatShortDate, todayInVietnam } from '@/lib/format/date';
import { formatPhone } from '@/lib/format/phone';

/** The parties of the case, each with their side. */
export const partyOptions = ({ parties }: CaseParts): readonly ListOption[] =>
  parties.map(({ id, name, side }) => ({ value: id, label: name, note: PARTY_SIDE_LABELS[side] }));

/** Who mediates now. */
export const mediatorOptions = (parts: CaseParts): readonly ListOption[] =>
  currentMediators(parts).map(({ mediatorId, name }) => ({ value: mediatorId, label: name }));

/** Who was invited under Luật HGƠCS Đ19. */
export const inviteeOptions = ({ invitees }: CaseParts): readonly ListOption[] =>
  invitees.map(({ id, name, capacity }) => ({ value: id, label: name, note: capacity }));

const meetingDefaults = (meeting: Meeting | null): MeetingDefaults => {
  if (!meeting) return { on: '', time: '', place: '' };
  const at = new Date(meeting.startsAt);
  return {
    on: todayInVietnam(at),
    time: hasHour(at) ? formatClockTime(at) : '',
    place: meeting.place ?? '',
  };
};

/** A planned meeting whose day has come is the one being written; one still to come stays the next. */
export function meetingsOfForm({ outline, parts }: CaseFile, today: IsoDate) {
  const planned = plannedMeeting(parts);
  const hasCome = planned !== null && todayInVietnam(new Date(planned.startsAt)) <= today;
  const now = meetingDefaults(hasCome ? planned : null);
  return {
    meeting: {
      on: now.on || today,
      time: now.time,
      place: now.place || (parts.meetings.at(-1)?.place ?? ''),
      openness: planned?.openness ?? outline.openness ?? 'private',
    },
    next: meetingDefaults(hasCome ? null : planned),
  };
}

/** «21/11, 19 giờ 30, nhà văn hóa». */
export function sayPlannedMeeting({ parts }: CaseFile, today: IsoDate): string {
  const planned = plannedMeeting(parts);
  return planned
    ? [sayMeetingMoment(new Date(planned.startsAt), today), planned.place].filter(Boolean).join(', ')
    : '';
}

/** What is promised and not done yet, the earliest first. */
export const openObligationOptions = ({ parts }: CaseFile, today: IsoDate): readonly Option[] => {
  const open = parts.obligations.filter(({ state }) => state !== 'done').map(({ id }) => id);
  return presentObligations(parts, today)
    .filter(({ id }) => open.includes(id))
    .map(({ id, what, due }) => ({ value: id, label: `${what} (${due})` }));
};

/** Alerts the commune has not answered. */
export const openAlertOptions = ({ parts }: CaseFile, today: IsoDate): readonly Option[] =>
  parts.alerts
    .filter(({ acknowledgedAt }) => acknowledgedAt === null)
    .map(({ id, kind, raisedOn }) => ({
      value: id,
      label: `${ALERT_KIND_LABELS[kind]}, báo ngày ${formatShortDate(raisedOn, today)}`,
    }));

/** The sub-kinds that fit the case. */
export const subKindOptions = ({ facts }: CaseFile): readonly Option[] =>
  subKindsOn(facts.kind, facts.receivedOn).map(({ code, label }) => ({ value: code, label }));

/** What stands in the boxes of «Ghi thêm chi tiết». */
export const detailValues = ({ outline, parts }: CaseFile) => ({
  ground: outline.ground ?? ('' as const),
  subKind: outline.subKind ?? '',
  content: parts.content ?? '',
  parties: parts.parties.map(({ id, kind, birthYear, headcount, address, phone }) => ({
    id,
    kind,
    birthYear: birthYear === null ? '' : String(birthYear),
    headcount: headcount === null ? '' : String(headcount),
    address: address ?? '',
    phone: phone === null ? '' : formatPhone(phone),
  })),
});

/** «Bên thứ nhất: Phùng Thị Mai». */
export const partyTitles = ({ parties }: CaseParts): readonly string[] =>
  parties.map(({ side, name }) => `${PARTY_SIDE_LABELS[side]}: ${name}`);

/** The fields a correction may change, with what stands there. */
export const correctionOptions = (file: CaseFile): readonly CorrectableOption[] =>
  correctableFields(file).map((field) => ({
    field,
    label: CORRECTABLE_FIELD_LABELS[field],
    standing: sayValue(field, standingValue(file, field) ?? ''),
    choices: Object.entries(choicesOf(field) ?? {}).map(([value, label]) => ({ value, label })),
  }));
