import { newId } from '@/lib/db/ids';
import { addDays } from '@/lib/domain/calendar';
import { ownerRows } from '../../support/owner';
import { buildParticipant, buildTrainer } from '../../support/trainings';
import type { Fill } from './inputs';
import type { Ready } from './ready';
import type { Target } from './world';

// What the acts on trainings are sent, and what must stand before each.

const ofClass =
  (fields: Fill = () => ({})): Fill =>
  (sent) => ({ classId: sent.target.classId, ...fields(sent) });

const course = { title: 'Kỹ năng hòa giải', kind: 'skills', stage: 'basic', contents: '', minShare: 100 };
const trainer = () => ({
  fullName: `Người ${newId()}`,
  office: '',
  phone: '',
  decision: '',
  validFrom: '2025-07-01',
  validTo: '',
});

export const TRAINING_INPUTS: Record<string, Fill> = {
  'trainings/addClass': ({ world }) => ({
    courseId: '',
    title: 'Kỹ năng hòa giải ở cơ sở',
    kind: 'skills',
    heldFrom: addDays(world.today, -9),
    heldTo: '',
    startsAt: '8:00',
    endsAt: '17:00',
    place: '',
  }),
  'trainings/changeClass': ofClass(() => ({
    version: 0,
    title: 'Kỹ năng hòa giải ở cơ sở',
    kind: 'law',
    stage: 'advanced',
    minShare: 80,
    capacity: '',
    place: 'Hội trường UBND phường',
    mapUrl: '',
    bring: '',
    trainerIds: [],
    guestTrainers: '',
    contactName: '',
    contactPhone: '',
    answerBy: '',
  })),
  'trainings/cancelClass': ofClass(() => ({ version: 0, reason: 'Bão số 5', undoneCompletions: null })),
  'trainings/sessions/saveSession': ofClass(() => ({
    version: 0,
    sessionId: '',
    heldOn: '2026-09-16',
    startsAt: '8:00',
    endsAt: '11:30',
    topic: '',
  })),
  'trainings/sessions/removeSession': ofClass(() => ({ version: 0, sessionId: newId() })),
  'trainings/participants/addTrainers': ofClass(() => ({ trainerIds: [newId()] })),
  'trainings/participants/addOfficials': ofClass(() => ({ people: `Người ${newId()}, Phó Chủ tịch` })),
  'trainings/participants/completeParticipants': ofClass(() => ({
    participantIds: [newId()],
    completedOn: '2026-09-15',
    from: '',
    sign: '',
  })),
  'trainings/participants/removeParticipant': ofClass(() => ({ participantId: newId() })),
  'trainings/courses/addCourse': () => course,
  'trainings/courses/changeCourse': ({ target: { courseId } }) => ({ courseId, version: 0, ...course }),
  'trainings/courses/retireCourse': ({ target: { courseId } }) => ({ courseId, version: 0 }),
  'trainings/trainers/addTrainer': () => ({ mediatorId: '', ...trainer() }),
  'trainings/trainers/changeTrainer': ({ target: { trainerId } }) => ({
    trainerId,
    version: 0,
    ...trainer(),
  }),
};

/** Trainers are written into a class for trainers. */
export const TRAINING_MOMENTS: Partial<Record<string, (target: Target) => Promise<unknown>>> = {
  'trainings/participants/addTrainers': ({ classId }) =>
    ownerRows(`UPDATE training_class SET kind = 'training_of_trainers' WHERE id = $1`, [classId]),
};

/** Whose class it is, told by the class itself. */
async function placeOf({ cityId, classId }: Target) {
  const [found] = await ownerRows<{ commune_id: string | null }>(
    'SELECT commune_id FROM training_class WHERE id = $1',
    [classId],
  );
  return { cityId, communeId: found?.commune_id ?? null, classId };
}

/** Rows of a class that an act is about. */
export const TRAINING_ROWS: Partial<Record<string, (target: Target) => Promise<Ready>>> = {
  'trainings/sessions/removeSession': async (target) => {
    const sessionId = newId();
    const { cityId, communeId, classId } = await placeOf(target);
    await ownerRows(
      `INSERT INTO training_session (city_id, commune_id, id, class_id, held_on, part)
       VALUES ($1, $2, $3, $4, '2026-09-15', 'evening')`,
      [cityId, communeId, sessionId, classId],
    );
    return { sessionId };
  },
  'trainings/participants/addTrainers': async (target) => ({
    trainerIds: [await buildTrainer(await placeOf(target), `Người ${newId()}`)],
  }),
  'trainings/participants/completeParticipants': async (target) => ({
    participantIds: [await buildParticipant(await placeOf(target))],
  }),
  'trainings/participants/removeParticipant': async (target) => ({
    participantId: await buildParticipant(await placeOf(target)),
  }),
};
