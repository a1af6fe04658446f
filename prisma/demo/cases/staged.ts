import type { Team } from '../places/commune';
import type { StagedCase } from './book';
import { NEVER, type Course } from './course';

/** A course without surprises; each staged case changes what it shows. */
const PLAIN: Partial<Course> = {
  outside: 'no',
  assignAfter: 0,
  startException: null,
  startAfter: 1,
  gaps: [],
  change: 'none',
  pause: null,
  closeAfter: 0,
  closing: 'agreement',
  resumes: false,
  invitesExpert: false,
  alert: null,
  coTeam: false,
};

/**
 * Cases of the last weeks that leave one of each kind of work open: to assign, clock running, clock over, meeting
 * planned, paused, alert unheard, obligation over its day, out of scope undecided.
 */
export function stageWork(team: Team): readonly StagedCase[] {
  const wanted = team.members.find(({ isLeader, until }) => !isLeader && until === null) ?? null;
  const stage = (daysAgo: number, course: Partial<Course>): StagedCase => ({
    daysAgo,
    wanted,
    course: { ...PLAIN, ...course },
  });
  return [
    stage(2, { assignAfter: NEVER }),
    stage(1, { startAfter: 2 }),
    stage(8, { startAfter: NEVER }),
    stage(12, { startAfter: 2, gaps: [14] }),
    stage(16, { pause: { days: NEVER }, closeAfter: NEVER }),
    stage(4, { alert: { acknowledgedAfter: NEVER }, startAfter: 2, closeAfter: NEVER }),
    stage(110, { closing: 'agreement', hasPaper: true, followDelay: () => NEVER }),
    stage(26, { closing: 'agreement', hasPaper: true, followDelay: () => NEVER }),
    stage(40, { closing: 'no_agreement_possible' }),
  ];
}
