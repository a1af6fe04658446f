import { dayOf, isoOf, minuteAt, timestampOf, type Day } from '../chance/days';
import { Random } from '../chance/random';
import type { RowSink } from '../loading/tables';
import type { Commune } from '../places/commune';
import { SKILLS_DAY } from './class-plans';
import { idOn, officePhone } from './rows';
import { writeOfficialSet, writeTrainerReceipt, type OfficialVersion } from './write-materials';
import { writeCityTasks } from './write-tasks';
import { writeTrainer, type Trainer } from './write-trainers';

interface CityScene {
  readonly cityId: string;
  readonly communes: readonly Commune[];
  readonly today: Day;
}

/** What the city made that its communes use. */
export interface CityProgramme {
  readonly versions: readonly OfficialVersion[];
  /** The class in which the trainers of communes were trained with those of the city. */
  readonly trainersClassId: string;
  readonly trainersClassOn: Day;
}

const TRAINERS_CLASS_ON = dayOf('2026-04-14');
/** One trainer for a hundred teams is asked (QĐ 315/QĐ-TTg); a city is a few short of it. */
const TEAMS_OF_A_TRAINER = 115;
const TRAINED = 0.92;
const COMMUNES_IN_THE_NEXT = 40;
const SEATS_OF_THE_NEXT = 300;

/** The city's own part of the programme: trainers, their class, a class to come, materials, tasks. */
export function writeCityProgramme(rows: RowSink, scene: CityScene): CityProgramme {
  const { cityId, communes, today } = scene;
  const random = new Random(`programme/${cityId}`);
  const teams = communes.reduce((sum, commune) => sum + commune.teams.length, 0);
  const trainersClassId = openTrainersClass(rows, random, cityId);
  const trainers = Array.from({ length: Math.round(teams / TEAMS_OF_A_TRAINER) }, () =>
    writeTrainer(rows, random, { cityId, communeId: null }, today),
  );
  const versions = teams > 0 ? writeOfficialSet(rows, cityId) : [];
  for (const trainer of trainers) {
    writeTrained(rows, random, { cityId, classId: trainersClassId, on: TRAINERS_CLASS_ON }, trainer);
    writeTrainerReceipt(rows, random, { cityId, communeId: null }, { versions, trainerId: trainer.id });
  }
  if (trainers.length > 0) writeNextClass(rows, random, scene, trainers);
  if (teams > 0) writeCityTasks(rows, cityId, today);
  return { versions, trainersClassId, trainersClassOn: TRAINERS_CLASS_ON };
}

/** Whether a trainer completed the class of trainers; a few did not come to the end. */
export function writeTrained(
  rows: RowSink,
  random: Random,
  { cityId, classId, on }: { readonly cityId: string; readonly classId: string; readonly on: Day },
  { id, communeId, name, office }: Trainer,
): void {
  rows.write('training_participant', {
    city_id: cityId,
    id: idOn(random, on),
    class_id: classId,
    commune_id: null,
    trainer_id: id,
    trainer_commune_id: communeId,
    full_name: name,
    office,
    completed_on: random.chance(TRAINED) ? isoOf(on + 1) : null,
    recorded_by: 'Sở Tư pháp',
  });
}

function openTrainersClass(rows: RowSink, random: Random, cityId: string): string {
  const id = idOn(random, TRAINERS_CLASS_ON - 20);
  writeCityClass(rows, random, {
    cityId,
    id,
    title: 'Tập huấn cho tập huấn viên thành phố và xã, phường năm 2026',
    kind: 'training_of_trainers',
    heldOn: TRAINERS_CLASS_ON,
    capacity: null,
  });
  return id;
}

/** A class to which the leaders of many communes are invited. */
function writeNextClass(
  rows: RowSink,
  random: Random,
  { cityId, communes, today }: CityScene,
  trainers: readonly Trainer[],
): void {
  const heldOn = today + random.between(16, 30);
  const id = idOn(random, today - 7);
  writeCityClass(rows, random, {
    cityId,
    id,
    title: 'Kỹ năng hòa giải nâng cao cho tổ trưởng, cụm 3',
    kind: 'skills',
    heldOn,
    capacity: SEATS_OF_THE_NEXT,
  });
  rows.write('training_class_trainer', {
    city_id: cityId,
    class_id: id,
    trainer_id: random.pick(trainers).id,
    commune_id: null,
  });
  for (const commune of communes.filter(({ teams }) => teams.length > 0).slice(0, COMMUNES_IN_THE_NEXT))
    for (const team of commune.teams.slice(0, 5)) {
      const leader = team.members.find(({ isLeader, until }) => isLeader && until === null);
      if (!leader) continue;
      rows.write('training_attendee', {
        city_id: cityId,
        class_id: id,
        mediator_id: leader.mediatorId,
        commune_id: commune.id,
        team_id: team.id,
        half_days: 0,
        of_city: true,
        invited_at: timestampOf(minuteAt(today - 5, 10, 0)),
        invited_by: 'Sở Tư pháp',
        answer: null,
        answered_at: null,
        answered_how: null,
        completed_on: null,
      });
    }
}

interface CityClass {
  readonly cityId: string;
  readonly id: string;
  readonly title: string;
  readonly kind: 'skills' | 'training_of_trainers';
  readonly heldOn: Day;
  readonly capacity: number | null;
}

/** Two days of a class of the city. */
function writeCityClass(rows: RowSink, random: Random, plan: CityClass): void {
  const place = { city_id: plan.cityId, commune_id: null };
  rows.write('training_class', {
    ...place,
    id: plan.id,
    course_id: null,
    title: plan.title,
    kind: plan.kind,
    stage: plan.kind === 'skills' ? 'advanced' : 'basic',
    place: 'Hội trường Sở Tư pháp',
    held_from: isoOf(plan.heldOn),
    held_to: isoOf(plan.heldOn + 1),
    capacity: plan.capacity,
    bring: 'Giấy mời, sổ ghi chép',
    guest_trainers: null,
    contact_name: 'Phòng Phổ biến, giáo dục pháp luật',
    contact_phone: officePhone(random),
    answer_by: isoOf(plan.heldOn - 5),
  });
  for (const day of [plan.heldOn, plan.heldOn + 1])
    for (const { part, startsAt, endsAt, topic } of SKILLS_DAY)
      rows.write('training_session', {
        ...place,
        id: idOn(random, day),
        class_id: plan.id,
        held_on: isoOf(day),
        part,
        starts_at: startsAt,
        ends_at: endsAt,
        topic,
      });
}
