import type { Day } from '../chance/days';
import { Random } from '../chance/random';
import type { RowSink } from '../loading/tables';
import type { Commune } from '../places/commune';
import { ClassWriter } from './write-classes';
import { writeTrained, type CityProgramme } from './write-city-programme';
import { writeReceipts, writeTrainerReceipt } from './write-materials';
import { writeSupport } from './write-support';
import { writeCommuneTasks } from './write-tasks';
import { writeTrainer } from './write-trainers';

interface CommuneScene {
  readonly commune: Commune;
  readonly programme: CityProgramme;
  readonly today: Day;
  /** How many classes it held before the plan began. */
  readonly olderClasses: number;
}

const HAS_A_TRAINER = 0.7;
const TRAINER_WAS_CALLED = 0.8;
/** Communes that have written down their plan of the year. */
const HAS_TASKS = 0.85;

/** A commune's part of the programme; nothing where nobody lives yet. */
export function writeCommuneProgramme(
  rows: RowSink,
  { commune, programme, today, olderClasses }: CommuneScene,
): void {
  if (commune.teams.length === 0) return;
  const random = new Random(`programme/${commune.id}`);
  const { cityId, id: communeId } = commune;
  const trainer = random.chance(HAS_A_TRAINER)
    ? writeTrainer(rows, random, { cityId, communeId }, today)
    : null;
  if (trainer && random.chance(TRAINER_WAS_CALLED))
    writeTrained(
      rows,
      random,
      { cityId, classId: programme.trainersClassId, on: programme.trainersClassOn },
      trainer,
    );
  if (trainer)
    writeTrainerReceipt(
      rows,
      random,
      { cityId, communeId },
      { versions: programme.versions, trainerId: trainer.id },
    );
  new ClassWriter({ rows, commune, trainerId: trainer?.id ?? null, today, older: olderClasses }).write();
  writeReceipts(rows, commune, programme.versions);
  writeSupport(rows, commune, today);
  if (random.chance(HAS_TASKS)) writeCommuneTasks(rows, commune, today);
}
