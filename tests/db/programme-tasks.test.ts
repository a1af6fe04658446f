import { describe, expect, it } from 'vitest';
import { withScope } from '@/lib/db/scope';
import type { Actor } from '@/lib/domain/access/roles';
import { COMMUNE_TASK_TEMPLATE } from '@/lib/domain/programme/shipped/task-template';
import { addTask, takeTemplate } from '@/lib/features/programme/tasks/add-task';
import { changeTask, finishTask, removeTask, reopenTask } from '@/lib/features/programme/tasks/keep-task';
import { readTasks } from '@/lib/features/programme/tasks/read-tasks';
import { listDueTasks } from '@/lib/features/programme/tasks/list-due-tasks';
import { AddTaskInput, FinishTaskInput } from '@/lib/features/programme/tasks/schema';
import type { Outcome } from '@/lib/server/action';
import { ConflictError } from '@/lib/server/conflict';
import type { Context } from '@/lib/server/context';
import { NotFoundError } from '@/lib/server/not-found';
import { actorOf, buildCommune } from '../support/builders';
import { buildTask } from '../support/programme';

const today = '2026-11-20';
const now = new Date('2026-11-20T02:00:00Z');

const acting = <T>(actor: Actor, run: (context: Context) => Promise<Outcome<T>>): Promise<Outcome<T>> =>
  withScope(actor, (tx) => run({ tx, actor, now, today }));

const tasksOf = (actor: Actor, year = 2026) => withScope(actor, (tx) => readTasks(tx, year, actor.communeId));

const newTask = (over: Record<string, unknown> = {}) =>
  AddTaskInput.parse({ year: 2026, title: 'Kiểm tra thôn, tổ dân phố', ...over });

describe('tasks of a plan', () => {
  it('the template is taken once, in its order, and only into an empty year', async () => {
    const official = actorOf('commune_officer', await buildCommune());
    expect(await acting(official, (context) => takeTemplate(context, { year: 2026 }))).toMatchObject({
      ok: true,
      done: { value: { added: 6 } },
    });
    const { own } = await tasksOf(official);
    expect(own.map(({ title }) => title)).toEqual(COMMUNE_TASK_TEMPLATE.map(({ title }) => title));
    expect(own.every(({ dueOn }) => dueOn === null)).toBe(true);
    expect(await acting(official, (context) => takeTemplate(context, { year: 2026 }))).toMatchObject({
      ok: false,
      refusal: { code: 'not_empty' },
    });
    expect((await tasksOf(official)).own).toHaveLength(6);
  });

  it('a commune hangs its task on the city’s of the same year, and on nobody else’s', async () => {
    const place = await buildCommune();
    const official = actorOf('commune_officer', place);
    const above = await buildTask({ ...place, communeId: null }, { title: 'Tập huấn' });
    const neighbour = await buildTask(await buildCommune(place));
    const hang = (cityTaskId: string, year = 2026) =>
      acting(official, (context) => addTask(context, newTask({ cityTaskId, year })));
    expect(await hang(above)).toMatchObject({ ok: true });
    const refusal = { ok: false, refusal: { code: 'no_such_city_task', field: 'cityTaskId' } };
    expect(await hang(neighbour)).toMatchObject(refusal);
    expect(await hang(above, 2027)).toMatchObject(refusal);
    expect((await tasksOf(official)).own).toMatchObject([{ cityTaskTitle: 'Tập huấn' }]);
  });

  it('done, corrected, opened again and taken off', async () => {
    const place = await buildCommune();
    const official = actorOf('commune_officer', place);
    const taskId = await buildTask(place);
    const finish = (doneOn: string, version: number) =>
      acting(official, (context) =>
        finishTask(context, FinishTaskInput.parse({ taskId, version, doneOn, result: 'Đã kiểm tra 5 tổ' })),
      );
    expect(await finish('2026-11-21', 0)).toMatchObject({
      ok: false,
      refusal: { code: 'not_yet', field: 'doneOn' },
    });
    expect(await finish('2026-11-19', 0)).toMatchObject({ ok: true });
    await expect(finish('2026-11-18', 0)).rejects.toThrow(ConflictError);
    expect((await tasksOf(official)).own).toMatchObject([
      { doneOn: '2026-11-19', result: 'Đã kiểm tra 5 tổ' },
    ]);
    await acting(official, (context) => reopenTask(context, { taskId, version: 1 }));
    expect((await tasksOf(official)).own).toMatchObject([{ doneOn: null, version: 2 }]);
    await acting(official, (context) => removeTask(context, { taskId, version: 2 }));
    expect((await tasksOf(official)).own).toEqual([]);
    await expect(finish('2026-11-19', 3)).rejects.toThrow(NotFoundError);
  });

  it('each keeps its own plan: the city reads a commune’s task, the commune the city’s, nobody a neighbour’s', async () => {
    const place = await buildCommune();
    const [own, citys] = [await buildTask(place), await buildTask({ ...place, communeId: null })];
    const change = (actor: Actor, taskId: string) =>
      acting(actor, (context) => changeTask(context, { ...newTask(), taskId, version: 0 }));
    const official = actorOf('commune_officer', place);
    const neighbour = actorOf('commune_officer', await buildCommune(place));
    const officer = actorOf('city_officer', place);
    await expect(change(officer, own)).rejects.toThrow(NotFoundError);
    await expect(change(official, citys)).rejects.toThrow(NotFoundError);
    await expect(change(neighbour, own)).rejects.toThrow(NotFoundError);
    expect(await change(officer, citys)).toMatchObject({ ok: true });
    expect(await change(official, own)).toMatchObject({ ok: true });
    expect((await tasksOf(neighbour)).own).toEqual([]);
    expect((await tasksOf(official)).citys).toMatchObject([
      { taskId: citys, title: 'Kiểm tra thôn, tổ dân phố' },
    ]);
  });

  it('a commune is told of its own tasks that are late or end within a month', async () => {
    const place = await buildCommune();
    for (const [title, dueOn] of [
      ['cuối năm', '2026-12-31'],
      ['sắp đến', '2026-12-20'],
      ['quá hạn', '2026-06-30'],
      ['cả năm', undefined],
    ] as const)
      await buildTask(place, { title, ...(dueOn === undefined ? {} : { dueOn }) });
    await buildTask({ ...place, communeId: null }, { title: 'của thành phố', dueOn: '2026-06-30' });
    const told = (actor: Actor) => withScope(actor, (tx) => listDueTasks({ tx, actor, now, today }));
    expect((await told(actorOf('commune_officer', place))).map(({ fact }) => fact)).toEqual([
      'quá hạn',
      'sắp đến',
    ]);
    expect(await told(actorOf('city_officer', place))).toEqual([]);
  });

  it('a day outside the year of the task is refused', () =>
    expect(
      AddTaskInput.safeParse({ year: 2026, title: 'Sơ kết', dueOn: '15/01/2027' }).error?.issues,
    ).toMatchObject([{ path: ['dueOn'] }]));
});
