import { dayOf, isoOf, yearOf, type Day } from '../chance/days';
import { Random } from '../chance/random';
import type { RowSink } from '../loading/tables';
import type { Commune } from '../places/commune';
import { idOn } from './rows';

interface TaskPlan {
  readonly title: string;
  readonly lead: string;
  readonly partners: string;
  /** Month and day; null for work that goes on all year. */
  readonly due: string | null;
}

/** The eight contents of Hà Nội's plan (KH 183/KH-UBND), as work of one year. */
const CITY_TASKS: readonly TaskPlan[] = [
  {
    title: 'Hướng dẫn, xây dựng điểm mô hình «Tổ hòa giải 5 tốt» và «Xã, phường điển hình»',
    lead: 'Sở Tư pháp',
    partners: 'UBND xã, phường; MTTQ các cấp',
    due: '06-30',
  },
  {
    title: 'Củng cố tập huấn viên thành phố, hình thành tập huấn viên xã, phường',
    lead: 'Sở Tư pháp',
    partners: 'UBND xã, phường',
    due: '05-31',
  },
  {
    title: 'Bồi dưỡng lãnh đạo, công chức phụ trách hòa giải về quản lý nhà nước',
    lead: 'Sở Tư pháp',
    partners: 'UBND xã, phường',
    due: '10-31',
  },
  {
    title: 'Huy động luật sư, luật gia, công an hỗ trợ tổ hòa giải',
    lead: 'Sở Tư pháp',
    partners: 'Đoàn Luật sư; Hội Luật gia; Công an thành phố',
    due: null,
  },
  { title: 'Sơ kết giai đoạn 1 của Đề án', lead: 'Sở Tư pháp', partners: 'UBND xã, phường', due: '12-20' },
];

/** As a commune plans its year (after the plan of xã An Thành, 5/2026). */
const COMMUNE_TASKS: readonly TaskPlan[] = [
  {
    title: 'Rà soát, kiện toàn tổ hòa giải, bầu bổ sung hòa giải viên',
    lead: 'Văn phòng HĐND và UBND',
    partners: 'MTTQ; các thôn, tổ dân phố',
    due: '06-30',
  },
  {
    title: 'Cử hòa giải viên dự lớp bồi dưỡng của thành phố',
    lead: 'Văn phòng HĐND và UBND',
    partners: 'Các tổ hòa giải',
    due: '10-31',
  },
  {
    title: 'Tuyên truyền pháp luật trên loa truyền thanh',
    lead: 'Văn phòng HĐND và UBND',
    partners: 'Trung tâm Văn hóa',
    due: null,
  },
  {
    title: 'Kiểm tra hoạt động hòa giải ở thôn, tổ dân phố',
    lead: 'Văn phòng HĐND và UBND',
    partners: 'MTTQ',
    due: '09-30',
  },
];

const DONE = 0.78;
const PLANS_ISSUED = dayOf('2026-02-20');

interface Writing {
  readonly rows: RowSink;
  readonly random: Random;
  readonly cityId: string;
  readonly communeId: string | null;
  readonly today: Day;
}

function write(tasks: readonly TaskPlan[], { rows, random, cityId, communeId, today }: Writing): void {
  const year = yearOf(today);
  for (const [position, { title, lead, partners, due }] of tasks.entries()) {
    const dueOn = due === null ? null : dayOf(`${year}-${due.slice(0, 2)}-${due.slice(3)}`);
    const isDone = dueOn !== null && dueOn < today && random.chance(DONE);
    rows.write('programme_task', {
      city_id: cityId,
      id: idOn(random, PLANS_ISSUED),
      commune_id: communeId,
      city_task_id: null,
      year,
      position,
      title,
      lead_unit: lead,
      partners,
      due_on: dueOn === null ? null : isoOf(dueOn),
      done_on: isDone ? isoOf(dueOn - random.between(0, 20)) : null,
      result: isDone ? 'Đã hoàn thành, có báo cáo lưu' : null,
    });
  }
}

/** This year's tasks of the city. */
export const writeCityTasks = (rows: RowSink, cityId: string, today: Day): void =>
  write(CITY_TASKS, { rows, random: new Random(`tasks/${cityId}`), cityId, communeId: null, today });

/** This year's tasks of a commune. */
export const writeCommuneTasks = (rows: RowSink, { id, cityId }: Commune, today: Day): void =>
  write(COMMUNE_TASKS, { rows, random: new Random(`tasks/${id}`), cityId, communeId: id, today });
