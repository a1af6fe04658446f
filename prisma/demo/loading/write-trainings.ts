import { dayOf, isoOf, millisecondsOf, minuteAt, type Day } from '../chance/days';
import { idAt } from '../chance/ids';
import { Random } from '../chance/random';
import type { Commune, Team } from '../places/commune';
import type { RowSink } from './tables';

interface ClassPlan {
  readonly slug: string;
  readonly title: string;
  readonly heldOn: Day;
  readonly parts: readonly ('morning' | 'afternoon')[];
  /** Of the serving mediators. */
  readonly invited: number;
}

/** One class in each year of the plan: after both some three quarters of the mediators have been to one. */
const CLASSES: readonly ClassPlan[] = [
  {
    slug: 'ky-nang-2025',
    title: 'Bồi dưỡng kỹ năng hòa giải ở cơ sở năm 2025',
    heldOn: dayOf('2025-11-18'),
    parts: ['morning'],
    invited: 0.55,
  },
  {
    slug: 'phap-luat-2026',
    title: 'Cập nhật pháp luật và kỹ năng hòa giải năm 2026',
    heldOn: dayOf('2026-05-12'),
    parts: ['morning', 'afternoon'],
    invited: 0.5,
  },
];
const CAME_TO_A_HALF_DAY = 0.93;

/** Writes the classes of a commune and who of its teams came. */
export function writeTrainings(rows: RowSink, commune: Commune): void {
  if (commune.teams.length === 0) return;
  for (const plan of CLASSES) writeClass(rows, commune, plan);
}

function writeClass(rows: RowSink, commune: Commune, plan: ClassPlan): void {
  const random = new Random(`training/${plan.slug}/${commune.id}`);
  const place = { city_id: commune.cityId, commune_id: commune.id };
  const nextId = (): string => idAt(random, millisecondsOf(minuteAt(plan.heldOn, 8, 0)));
  const classId = nextId();
  rows.write('training_class', {
    ...place,
    id: classId,
    title: plan.title,
    place: 'Hội trường Ủy ban nhân dân',
    held_from: isoOf(plan.heldOn),
    held_to: isoOf(plan.heldOn),
  });
  const sessionIds = plan.parts.map((part) => {
    const id = nextId();
    rows.write('training_session', { ...place, id, class_id: classId, held_on: isoOf(plan.heldOn), part });
    return id;
  });
  for (const team of commune.teams)
    writeAttendees({ rows, random, commune, team, plan, classId, sessionIds });
}

interface Attendance {
  readonly rows: RowSink;
  readonly random: Random;
  readonly commune: Commune;
  readonly team: Team;
  readonly plan: ClassPlan;
  readonly classId: string;
  readonly sessionIds: readonly string[];
}

function writeAttendees({ rows, random, commune, team, plan, classId, sessionIds }: Attendance): void {
  for (const { mediatorId, since, until } of team.members) {
    const isServing = until === null && since <= plan.heldOn;
    if (!isServing || !random.chance(plan.invited)) continue;
    const came = sessionIds.map(() => random.chance(CAME_TO_A_HALF_DAY));
    const whose = {
      city_id: commune.cityId,
      class_id: classId,
      mediator_id: mediatorId,
      commune_id: commune.id,
      team_id: team.id,
    };
    rows.write('training_attendee', { ...whose, half_days: came.filter(Boolean).length });
    for (const [index, sessionId] of sessionIds.entries())
      rows.write('training_presence', {
        ...whose,
        session_id: sessionId,
        state: came[index] ? 'present' : 'absent',
      });
  }
}
