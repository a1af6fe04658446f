import type { CaseGround } from '@/lib/domain/mediation-case/case';
import { formatCaseNumber } from '@/lib/domain/mediation-case/numbering';
import { millisecondsOf, minuteAt, yearOf, type Day, type Minute } from '../chance/days';
import { idAt } from '../chance/ids';
import { Lottery } from '../chance/lottery';
import type { Random } from '../chance/random';
import type { Member } from '../places/commune';
import { OUTSIDE_MATTERS, type OutsideMatter } from '../stories/out-of-scope';
import { told, type Plot, type Relation } from '../stories/plot';
import { closeCase, stopBeforeStart } from './closing';
import type { Course } from './course';
import type { CaseDraft } from './draft';
import { assignMediators, leaveScope, markDuplicate, raiseAlert } from './intake';
import { drawPlot } from './matter';
import { holdMeetings } from './meetings';
import { inventPair, inventParties, type Pair } from './parties';
import { Telling, type Scene } from './telling';

/** A line of a team's book, before its story. */
export interface Entry {
  readonly receivedOn: Day;
  readonly bookNumber: number;
  readonly course: Course;
  readonly wanted: Member | null;
  /** The case this line repeats by mistake. */
  readonly duplicateOf: ToldCase | null;
}

/** A finished draft, and the people of its story for whoever tells it a second time. */
export interface ToldCase {
  readonly draft: CaseDraft;
  readonly pair: Pair;
  readonly plot: Plot;
}

const GROUNDS = new Lottery<CaseGround>([
  ['one_party_request', 56],
  ['both_parties_request', 14],
  ['witnessed', 14],
  ['assigned_by_leader', 6],
  ['third_party_request', 10],
]);

const BACKGROUND: Readonly<Record<Relation, readonly string[]>> = {
  neighbours: [
    'Hai nhà ở sát nhau nhiều năm, trước đây vẫn qua lại.',
    'Sự việc kéo dài vài tuần, hai bên ít nói chuyện với nhau.',
  ],
  spouses: [
    'Vợ chồng có hai con, con nhỏ đang học tiểu học.',
    'Hai bên gia đình đã khuyên giải nhưng chưa được.',
  ],
  parent_child: ['Gia đình sống chung một nhà, các con khác ở xa.', 'Họ hàng đã góp ý, hai bên còn giận.'],
  siblings: ['Bố mẹ đã mất, anh chị em chưa họp bàn lần nào.', 'Việc để lâu, mỗi lần giỗ lại to tiếng.'],
  acquaintances: [
    'Hai bên quen biết từ trước, không có giấy tờ.',
    'Sự việc mới xảy ra, hai bên còn nóng giận.',
  ],
};

/** Written down on the day it is heard, or on one of the next two. */
const writtenAt = (random: Random, receivedOn: Day, lastDay: Day): Minute => {
  const day = Math.min(lastDay, receivedOn + (random.chance(0.75) ? 0 : random.between(1, 2)));
  return minuteAt(day, random.between(8, 16), random.between(0, 59));
};

const outsidePlot = (matter: OutsideMatter, plot: Plot): Plot => ({
  ...plot,
  kind: matter.kind,
  relation: matter.relation,
  subkind: matter.kind === 'other' ? 'law_breach' : `${matter.kind}_other`,
  summaries: [matter.summary],
});

const openDraft = (random: Random, scene: Scene, entry: Entry, plot: Plot, pair: Pair): CaseDraft => {
  const { receivedOn, bookNumber, course, duplicateOf } = entry;
  const recordedAt = writtenAt(random, receivedOn, scene.lastDay);
  const at = millisecondsOf(recordedAt);
  const year = yearOf(receivedOn);
  return {
    id: idAt(random, at),
    team: scene.team,
    bookYear: year,
    bookNumber,
    receivedOn,
    recordedAt,
    kind: plot.kind,
    subkind: plot.subkind,
    ground: course.startException === 'immediate' ? 'witnessed' : GROUNDS.draw(random),
    status: 'received',
    scopeConfirmedOn: null,
    otherEnding: null,
    exclusion: null,
    duplicateOfId: null,
    assignedOn: null,
    startException: null,
    agreedStartOn: null,
    startedOn: null,
    openness: null,
    closingReason: null,
    outcome: null,
    endedOn: null,
    hasWrittenAgreement: false,
    coTeam: null,
    summary:
      duplicateOf?.draft.summary ?? told(random.pick(plot.summaries), pair.first.called, pair.second.called),
    content: random.chance(0.45) ? random.pick(BACKGROUND[plot.relation]) : null,
    agreement: null,
    demands: null,
    referredTo: null,
    endNote: null,
    parties: inventParties(random, at, scene.team, plot.relation, pair, year),
    mediators: [],
    meetings: [],
    invitees: [],
    obligations: [],
    alerts: [],
    events: [],
  };
};

const mediate = (telling: Telling, wanted: Member | null): void => {
  const assignedOn = assignMediators(telling, wanted);
  if (assignedOn === null) return;
  raiseAlert(telling, assignedOn);
  const { closing, closeAfter, resumes } = telling.course;
  if (closing === 'stopped_by_party' && closeAfter === 0 && !resumes)
    return stopBeforeStart(telling, assignedOn);
  const stoodOn = holdMeetings(telling, assignedOn);
  if (stoodOn !== null) closeCase(telling, stoodOn);
};

/** Tells a case from its receipt to its end, or to the scene's last day if that comes first. */
export function tellCase(random: Random, scene: Scene, entry: Entry): ToldCase {
  const { course, duplicateOf, receivedOn } = entry;
  const matter = course.outside === 'no' || duplicateOf ? null : random.pick(OUTSIDE_MATTERS);
  const drawn = duplicateOf?.plot ?? drawPlot(random, scene.commune.plan.kind);
  const plot = matter ? outsidePlot(matter, drawn) : drawn;
  const pair = duplicateOf?.pair ?? inventPair(random, plot.relation, yearOf(receivedOn));
  const telling = new Telling(random, scene, course, plot, pair, openDraft(random, scene, entry, plot, pair));
  telling.note('recorded', receivedOn);
  if (duplicateOf) {
    const { id, bookNumber, bookYear } = duplicateOf.draft;
    markDuplicate(telling, id, formatCaseNumber({ sequence: bookNumber, year: bookYear }));
  } else if (matter) leaveScope(telling, matter);
  else mediate(telling, entry.wanted);
  return { draft: telling.finish(), pair, plot };
}
