import { newId } from '@/lib/db/ids';
import type { Role } from '@/lib/domain/access/roles';
import { PLACES_OF, type Kind, type Place, type Reach } from './expected';
import { ASKERS, type Asker, type Target } from './world';

/** `?` an id nobody ever gave out, `!` something that is no id, `*` where no id leads anywhere. */
export type Where = Place | '?' | '!' | '*';

/** One question of the matrix. */
export type Cell = { readonly kind: Kind; readonly asker: Asker; readonly where: Where };

/** The roles' own cell of a row; undefined when their door is shut or nobody is signed in. */
export const reachOf = (reach: Reach | undefined, asker: Asker): string | undefined => reach?.[asker as Role];

/** Every question about one entry point. */
export function cellsOf(of: Partial<Record<Kind, Reach>>): readonly Cell[] {
  return (Object.keys(of) as Kind[]).flatMap((kind) => {
    const places: readonly Where[] = kind === 'nothing' ? ['*'] : [...PLACES_OF[kind], '?', '!'];
    return ASKERS.flatMap((asker) => places.map((where) => ({ kind, asker, where })));
  });
}

/** Where the object stands that is asked for, by its own id or another. */
export const placeOf = ({ where }: Cell): Place => ('outcx'.includes(where) ? (where as Place) : 'o');

/** How a question is called in a failure: «mediator case t». */
export const cellName = ({ kind, asker, where }: Cell): string => `${asker} ${kind} ${where}`;

const ID_OF: Record<Kind, keyof Target | null> = {
  nothing: null,
  case: 'caseId',
  team: 'teamId',
  commune: 'communeId',
  city: 'cityId',
  leaderAccount: 'membershipId',
  officialAccount: 'membershipId',
  adminAccount: 'membershipId',
  workplace: 'membershipId',
  training: 'classId',
  cityTraining: 'classId',
  course: 'courseId',
  trainer: 'trainerId',
  member: 'mediatorId',
  freshTeam: 'teamId',
  neighbourhood: 'neighbourhoodId',
  election: 'electionId',
  leaving: 'leavingId',
  seat: 'seatId',
  decision: 'decisionId',
  merge: 'mergeId',
  unitChange: 'changeId',
  supporter: 'supporterId',
  support: 'supporterId',
  activity: 'activityId',
  materialSet: 'setId',
  materialVersion: 'versionId',
  materialText: 'documentId',
  materialLink: 'documentId',
  receipt: 'receiptId',
  batch: 'batchId',
  plan: 'planId',
  task: 'taskId',
  cityTask: 'taskId',
  handOver: 'handOverId',
  personalLink: 'token',
  calendarLink: 'token',
  linkedText: 'documentId',
};

/** The same object asked for by another id: one that is not there, or none at all. */
export function misnamed(target: Target, { kind, where }: Cell): Target {
  const id = ID_OF[kind];
  if (id === null || (where !== '?' && where !== '!')) return target;
  return { ...target, [id]: where === '?' ? newId() : '1 OR 1=1' };
}
