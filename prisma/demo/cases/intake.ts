import type { StartException } from '@/lib/domain/mediation-case/case';
import { isoOrNull, minuteAt, type Day } from '../chance/days';
import type { Member } from '../places/commune';
import type { OutsideMatter } from '../stories/out-of-scope';
import type { Telling } from './telling';

const CONFIRMED_IN_WRITING = 0.8;

/** A matter out of scope is refused or directed elsewhere, once somebody has looked at it. */
export function leaveScope(telling: Telling, matter: OutsideMatter): void {
  const { draft, course } = telling;
  const day = draft.receivedOn + course.settleScopeAfter;
  if (!telling.reached(day)) return;
  const isReferred = course.outside === 'referred';
  draft.status = 'ended_otherwise';
  draft.otherEnding = isReferred ? 'out_of_scope_referred' : 'out_of_scope_refused';
  draft.exclusion = matter.exclusion;
  draft.endedOn = day;
  draft.referredTo = isReferred ? matter.body : null;
  draft.endNote = matter.explanation;
  telling.note(isReferred ? 'referred' : 'refused', day, {
    note: matter.explanation,
    detail: { exclusion: matter.exclusion, ...(isReferred ? { body: matter.body } : {}) },
  });
}

/** A line entered twice points at the first one. */
export function markDuplicate(telling: Telling, originalId: string, originalNumber: string): void {
  const { draft, course } = telling;
  const day = draft.receivedOn + course.settleScopeAfter;
  if (!telling.reached(day)) return;
  draft.status = 'ended_otherwise';
  draft.otherEnding = 'duplicate_entry';
  draft.duplicateOfId = originalId;
  draft.endedOn = day;
  telling.note('marked_duplicate', day, { detail: { original: originalNumber } });
}

const assign = (telling: Telling, members: readonly Member[], day: Day): void => {
  for (const member of members) {
    telling.draft.mediators.push({
      id: telling.idOn(day),
      member,
      source: telling.course.assignedBy,
      assignedOn: day,
      endedOn: null,
      endReason: null,
    });
  }
};

const namesOf = (members: readonly Member[]): string[] => members.map(({ name }) => name);

/** Somebody declares an interest (Luật HGƠCS Đ10.3) or cannot go on; another takes the place and the history stays. */
const changeMediator = (telling: Telling, day: Day): void => {
  const { draft, course, random } = telling;
  const leaving = draft.mediators.at(-1);
  const serving = new Set(draft.mediators.map(({ member }) => member));
  const free = telling.membersOn(day).filter((member) => !serving.has(member));
  if (course.change === 'none' || !leaving || free.length === 0) return;
  const isInterest = course.change === 'interest';
  leaving.endedOn = day;
  leaving.endReason = isInterest ? 'interest' : 'reassigned';
  if (isInterest) {
    telling.note('interest_declared', day, { detail: { name: leaving.member.name } });
  }
  const coming = random.pick(free);
  assign(telling, [coming], day);
  const staying = draft.mediators.filter(({ endedOn }) => endedOn === null).map(({ member }) => member);
  telling.note('reassigned', day, {
    note: isInterest ? 'Thay người có lợi ích liên quan.' : 'Hòa giải viên bận việc gia đình.',
    detail: {
      mediators: namesOf(staying),
      released: isInterest ? [] : [leaving.member.name],
      source: 'leader',
    },
  });
};

const askSecondTeam = (telling: Telling, day: Day): void => {
  const { draft, course, random, scene } = telling;
  if (!course.coTeam || scene.otherTeams.length === 0) return;
  const team = random.pick(scene.otherTeams);
  if (team.id === draft.team.id) return;
  draft.coTeam = team;
  telling.note('co_team_added', day, { detail: { team: team.name } });
};

const agreedStart = (exception: StartException | null, day: Day, after: number): Day | null =>
  exception === 'agreed_time' ? day + after : null;

/**
 * The leader names mediators, or the parties chose them (Luật HGƠCS Đ18).
 * @param wanted a member who must be among them, when still in the team
 * @returns the day of assignment; null when it has not come
 */
export function assignMediators(telling: Telling, wanted: Member | null): Day | null {
  const { draft, course, random } = telling;
  const day = draft.receivedOn + course.assignAfter;
  if (!telling.reached(day)) return null;
  if (random.chance(CONFIRMED_IN_WRITING)) {
    draft.scopeConfirmedOn = day;
    telling.note('scope_confirmed', day);
  }
  const active = telling.membersOn(day);
  const drawn = random.sample(active, course.mediators);
  const chosen =
    wanted && active.includes(wanted) ? [wanted, ...drawn.filter((member) => member !== wanted)] : drawn;
  assign(telling, chosen, day);
  draft.status = 'assigned';
  draft.assignedOn = day;
  draft.startException = course.startException;
  draft.agreedStartOn = agreedStart(course.startException, day, course.startAfter);
  telling.note('assigned', day, {
    detail: {
      mediators: namesOf(chosen),
      source: course.assignedBy,
      startException: course.startException,
      agreedStartOn: isoOrNull(draft.agreedStartOn),
    },
  });
  askSecondTeam(telling, day);
  if (wanted === null) changeMediator(telling, day);
  return day;
}

/** Violence or an offence is told at once (Luật HGƠCS Đ10.4–5); the commune says when it has heard. */
export function raiseAlert(telling: Telling, assignedOn: Day): void {
  const { draft, course, random } = telling;
  if (!course.alert) return;
  const isViolence = random.chance(0.7);
  const alert = {
    id: telling.idOn(assignedOn),
    kind: isViolence ? ('violence' as const) : ('offence' as const),
    raisedOn: assignedOn,
    toldTo: isViolence ? 'Chủ tịch UBND cấp xã' : 'Công an cấp xã',
    note: isViolence
      ? 'Hai bên dọa đánh nhau, có người mang gậy; đã khuyên can và tách hai bên.'
      : 'Có dấu hiệu hủy hoại tài sản của nhau; đề nghị xem xét.',
    acknowledgedAt: null,
  };
  telling.note('alert_raised', assignedOn, {
    note: alert.note,
    detail: { alert: alert.kind, body: alert.toldTo },
  });
  const acknowledgedOn = assignedOn + course.alert.acknowledgedAfter;
  const isAcknowledged = telling.reached(acknowledgedOn);
  if (isAcknowledged) telling.note('alert_acknowledged', acknowledgedOn, { detail: { alert: alert.kind } });
  draft.alerts.push({
    ...alert,
    acknowledgedAt: isAcknowledged ? minuteAt(acknowledgedOn, 16, 30) : null,
  });
}
