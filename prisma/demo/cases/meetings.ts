import type { MeetingOpenness } from '@/lib/domain/mediation-case/case';
import { ASKERS } from '@/lib/domain/mediation-case/decisions/pause';
import { instantOf, isWeekend, minuteAt, type Day, type Minute } from '../chance/days';
import type { Random } from '../chance/random';
import type { MeetingDraft } from './draft';
import type { Telling } from './telling';

/** Mediation knows no office hours: evenings on workdays, by day at the weekend. */
const hourOf = (random: Random, day: Day): Minute =>
  isWeekend(day)
    ? minuteAt(day, random.pick([8, 9, 15, 16]), random.pick([0, 30]))
    : minuteAt(day, random.pick([19, 19, 20]), random.pick([0, 15, 30]));

const placeOf = (telling: Telling): string => {
  const { random, scene, pair } = telling;
  const place = scene.team.neighbourhoods[0]?.name.toLowerCase() ?? '';
  return random.chance(0.65)
    ? `Nhà văn hóa ${place}`
    : `Nhà ${random.pick([pair.first.called, pair.second.called])}`;
};

const NOTES = [
  'Hai bên có mặt, lần lượt trình bày; tổ phân tích quy định và tình làng nghĩa xóm.',
  'Hai bên bình tĩnh trao đổi, còn một điểm chưa thống nhất.',
  'Tổ nghe từng bên riêng rồi mời ngồi lại cùng nhau.',
  'Cùng ra xem tại chỗ, hai bên hiểu nhau hơn.',
];

const ABSENCE_NOTE = 'Bên thứ hai vắng mặt, tổ hẹn buổi khác.';

const attend = (telling: Telling, meeting: MeetingDraft, day: Day): void => {
  const { random, draft } = telling;
  const isSecondAbsent = draft.meetings.length === 1 && telling.course.gaps.length > 0 && random.chance(0.12);
  const came = draft.parties.filter(({ side }) => side === 'first' || (side === 'second' && !isSecondAbsent));
  for (const party of came) meeting.came.push({ id: telling.idOn(day), partyId: party.id });
  meeting.notes = isSecondAbsent ? ABSENCE_NOTE : random.pick(NOTES);
};

/** Plans a meeting; it is held when its day has passed. */
const meet = (telling: Telling, plannedOn: Day, day: Day): boolean => {
  const { draft, random, course } = telling;
  const openness: MeetingOpenness = random.chance(0.7) ? 'private' : 'public';
  const isAtOnce = draft.startedOn === null && course.startException === 'immediate';
  if (!isAtOnce && !telling.reached(plannedOn)) return false;
  const meeting: MeetingDraft = {
    id: telling.idOn(plannedOn),
    state: 'planned',
    startsAt: hourOf(random, day),
    place: placeOf(telling),
    openness,
    notes: null,
    came: [],
  };
  draft.meetings.push(meeting);
  const told = { meetingAt: instantOf(meeting.startsAt), place: meeting.place, openness };
  if (!isAtOnce) telling.note('meeting_planned', plannedOn, { detail: told });
  if (!telling.reached(day)) return false;
  meeting.state = 'held';
  attend(telling, meeting, day);
  const invited = draft.invitees.length > 0 ? { invitees: draft.invitees.map(({ name }) => name) } : {};
  const sides = draft.parties.filter(({ id }) => meeting.came.some(({ partyId }) => partyId === id));
  telling.note('meeting_held', day, {
    note: meeting.notes,
    detail: { ...told, came: sides.map(({ side }) => side), ...invited },
    notBefore: meeting.startsAt + random.between(50, 100),
  });
  draft.startedOn ??= day;
  draft.openness = openness;
  draft.status = 'in_mediation';
  return true;
};

const pauseAfter = (telling: Telling, day: Day): Day | null => {
  const { draft, course, random } = telling;
  if (!course.pause) return day;
  const pausedOn = day + 1;
  if (!telling.reached(pausedOn)) return day;
  draft.status = 'paused';
  telling.note('paused', pausedOn, {
    note: 'Xin thời gian để bàn trong gia đình.',
    detail: { askedBy: random.pick(ASKERS) },
  });
  const continuedOn = pausedOn + course.pause.days;
  if (!telling.reached(continuedOn)) return null;
  draft.status = 'in_mediation';
  telling.note('continued', continuedOn);
  return continuedOn;
};

const inviteExpert = (telling: Telling, day: Day): void => {
  const { draft, course, random, scene } = telling;
  if (!course.invitesExpert || !telling.reached(day)) return;
  const isLawyer = random.chance(0.3);
  const name = random.pick(scene.commune.teams).members[0]?.name ?? scene.commune.officer.name;
  const capacity = isLawyer
    ? 'Luật sư, trợ giúp pháp lý'
    : random.pick([
        'Bí thư chi bộ',
        'Trưởng ban công tác Mặt trận',
        'Người có uy tín trong dòng họ',
        'Cán bộ địa chính',
      ]);
  const invitedBy = random.chance(0.5) ? 'first' : 'second';
  draft.invitees.push({
    id: telling.idOn(day),
    name,
    capacity,
    invitedBy: `mediator_and_${invitedBy}`,
    consentedOn: day,
  });
  telling.note('expert_invited', day, { detail: { name, capacity, invitedBy } });
};

/**
 * The meetings of a case, one after the other, with the pause a party may ask for (Luật HGƠCS Đ17).
 * @returns the day on which mediation stood after the last one; null when the telling ends before that
 */
export function holdMeetings(telling: Telling, assignedOn: Day): Day | null {
  const { course, draft } = telling;
  const firstOn = assignedOn + course.startAfter;
  // Who is late has not planned either: the meeting is fixed on its eve.
  const isLate = course.startException === null && course.startAfter > 3;
  const plannedOn = isLate ? firstOn - 1 : assignedOn;
  inviteExpert(telling, plannedOn);
  if (!meet(telling, plannedOn, firstOn)) return null;
  let day = pauseAfter(telling, firstOn);
  for (const gap of course.gaps) {
    if (day === null || !meet(telling, day, day + gap)) return null;
    day += gap;
  }
  return draft.startedOn === null ? null : day;
}

/** One more meeting after an unsuccessful mediation was taken up again (Luật HGƠCS Đ27). */
export const meetAgain = (telling: Telling, day: Day, after: number): Day | null =>
  meet(telling, day, day + after) ? day + after : null;
