import { isoOf, minuteAt, timestampOf, type Day } from '../chance/days';
import { Random } from '../chance/random';
import { isShownTeam } from '../accounts/demo-accounts';
import type { Commune } from '../places/commune';
import type { RowSink } from '../loading/tables';
import { HELD_CLASSES, olderClasses, SKILLS_DAY, type ClassPlan } from './class-plans';
import { eagerness, Pupils, type Pupil } from './pupils';
import { idOn, officePhone } from './rows';

const CAME_TO_A_HALF_DAY = 0.95;
const INVITED_BEFORE_DAYS = 10;
const SAID_THEY_COME = 0.5;
const SAID_THEY_CANNOT = 0.1;
const SEATS_OF_THE_NEXT = 60;
const INVITED_TO_THE_NEXT = 45;

interface Setting {
  readonly rows: RowSink;
  readonly commune: Commune;
  readonly trainerId: string | null;
  readonly today: Day;
  readonly older: number;
}

type Session = { readonly id: string; readonly heldOn: Day };

/** What a commune taught, who came, and the class that is coming. */
export class ClassWriter {
  private readonly random: Random;
  private readonly pupils: Pupils;
  private readonly eagerness: number;
  private readonly courseId: string;

  constructor(private readonly setting: Setting) {
    const { commune, today } = setting;
    this.random = new Random(`trainings/${commune.id}`);
    this.pupils = new Pupils(commune);
    this.eagerness = eagerness(this.random);
    this.courseId = idOn(this.random, today - 500);
  }

  /** Writes the commune's course, its classes and whoever was invited. */
  write(): void {
    this.course();
    for (const plan of [...olderClasses(this.setting.older), ...HELD_CLASSES]) this.held(plan);
    this.next();
  }

  private get place(): { readonly city_id: string; readonly commune_id: string } {
    const { cityId, id } = this.setting.commune;
    return { city_id: cityId, commune_id: id };
  }

  private course(): void {
    this.setting.rows.write('training_course', {
      ...this.place,
      id: this.courseId,
      title: 'Kỹ năng hòa giải ở cơ sở',
      kind: 'skills',
      stage: 'basic',
      contents: 'Tiếp nhận và phân tích vụ việc; giao tiếp, lắng nghe, thuyết phục; bài tập tình huống',
      min_share: 100,
    });
  }

  private held(plan: ClassPlan): void {
    const people = this.pupils
      .called(plan)
      .filter(() => this.random.chance(Math.min(0.97, plan.share * this.eagerness)));
    if (people.length === 0) return;
    const { classId, sessions } = this.open(plan, null);
    for (const pupil of people) this.attended(plan, { classId, sessions }, pupil);
  }

  /** A class in the coming weeks, for whoever has not learned the skills yet; some have answered. */
  private next(): void {
    const heldOn = this.setting.today + this.random.between(6, 20);
    const plan = {
      title: 'Kỹ năng hòa giải ở cơ sở, lớp bổ sung',
      kind: 'skills',
      heldOn,
      parts: SKILLS_DAY,
      called: 'not_skilled',
    } as const;
    const called = this.pupils.called(plan);
    // The people of the demo accounts find an invitation of their own.
    const shown = called.filter(({ team }) => isShownTeam(this.setting.commune, team));
    const others = called.filter((pupil) => !shown.includes(pupil));
    const people = [...shown, ...this.random.sample(others, INVITED_TO_THE_NEXT - shown.length)];
    if (people.length === 0) return;
    const { classId } = this.open(plan, SEATS_OF_THE_NEXT);
    for (const pupil of people) this.invited(classId, pupil);
  }

  private open(
    plan: Pick<ClassPlan, 'title' | 'kind' | 'heldOn' | 'parts'>,
    capacity: number | null,
  ): { readonly classId: string; readonly sessions: readonly Session[] } {
    const { rows, commune, trainerId } = this.setting;
    const classId = idOn(this.random, plan.heldOn - INVITED_BEFORE_DAYS - 5);
    rows.write('training_class', {
      ...this.place,
      id: classId,
      course_id: plan.kind === 'skills' ? this.courseId : null,
      title: plan.title,
      kind: plan.kind,
      stage: 'basic',
      place: 'Hội trường Ủy ban nhân dân, tầng 2',
      held_from: isoOf(plan.heldOn),
      held_to: isoOf(plan.heldOn),
      capacity,
      bring: 'Sổ theo dõi của tổ, bút',
      guest_trainers: trainerId === null ? 'Báo cáo viên pháp luật của thành phố' : null,
      contact_name: commune.officer.name,
      contact_phone: officePhone(this.random),
      answer_by: isoOf(plan.heldOn - 2),
    });
    if (trainerId !== null)
      rows.write('training_class_trainer', { ...this.place, class_id: classId, trainer_id: trainerId });
    const sessions = plan.parts.map(({ part, startsAt, endsAt, topic }) => {
      const id = idOn(this.random, plan.heldOn);
      rows.write('training_session', {
        ...this.place,
        id,
        class_id: classId,
        held_on: isoOf(plan.heldOn),
        part,
        starts_at: startsAt,
        ends_at: endsAt,
        topic,
      });
      return { id, heldOn: plan.heldOn };
    });
    return { classId, sessions };
  }

  private attended(
    plan: ClassPlan,
    { classId, sessions }: { readonly classId: string; readonly sessions: readonly Session[] },
    pupil: Pupil,
  ): void {
    const { rows, commune } = this.setting;
    const came = sessions.map(() => this.random.chance(CAME_TO_A_HALF_DAY));
    const isCompleted = came.every(Boolean);
    if (isCompleted && plan.kind === 'skills') this.pupils.learned(pupil, plan.heldOn);
    const whose = this.whose(classId, pupil);
    rows.write('training_attendee', {
      ...whose,
      half_days: came.filter(Boolean).length,
      of_city: false,
      invited_at: timestampOf(minuteAt(plan.heldOn - INVITED_BEFORE_DAYS, 9, 0)),
      invited_by: commune.officer.name,
      answer: null,
      answered_at: null,
      answered_how: null,
      completed_on: isCompleted ? isoOf(plan.heldOn) : null,
    });
    for (const [index, session] of sessions.entries())
      rows.write('training_presence', {
        ...whose,
        session_id: session.id,
        state: came[index] ? 'present' : 'absent',
        how: 'tick',
        recorded_by: commune.officer.name,
        recorded_at: timestampOf(minuteAt(session.heldOn, 17, 0)),
      });
  }

  private invited(classId: string, pupil: Pupil): void {
    const { rows, commune, today } = this.setting;
    const mark = this.random.unit();
    const answer =
      mark < SAID_THEY_COME ? 'coming' : mark < SAID_THEY_COME + SAID_THEY_CANNOT ? 'declined' : null;
    rows.write('training_attendee', {
      ...this.whose(classId, pupil),
      half_days: 0,
      of_city: false,
      invited_at: timestampOf(minuteAt(today - 3, 9, 0)),
      invited_by: commune.officer.name,
      answer,
      answered_at: answer === null ? null : timestampOf(minuteAt(today - 1, 19, 30)),
      answered_how: answer === null ? null : 'office',
      completed_on: null,
    });
  }

  private whose(classId: string, { member, team }: Pupil) {
    return { ...this.place, class_id: classId, mediator_id: member.mediatorId, team_id: team.id };
  }
}
