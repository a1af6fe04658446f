import { describe, expect, it } from 'vitest';
import type { TenantActor } from '@/lib/domain/access/roles';
import { withScope } from '@/lib/db/scope';
import { chooseRow, mendRow } from '@/lib/features/imports/steps/change-rows';
import { applyRows, readSheet, undoRows, verdictsOf } from '../support/bring-in';
import {
  actorOf,
  buildMediator,
  buildTeam,
  buildTrainingClass,
  type BuiltMediator,
  type BuiltTeam,
} from '../support/builders';
import { owner, ownerRows } from '../support/owner';

const HEAD = [
  ['DANH SÁCH HÒA GIẢI VIÊN THAM DỰ LỚP TẬP HUẤN'],
  ['Bồi dưỡng kỹ năng hòa giải ở cơ sở năm 2025'],
  ['(Ngày 15/9/2025, tại Hội trường UBND phường)'],
  ['TT', 'Họ tên', 'Năm sinh', 'Tổ hòa giải', 'Ngày 15/9 sáng', 'Ngày 15/9 chiều', 'Ghi chú'],
];
const KHOE = ['1', 'ĐỖ XUÂN KHOẺ', '', 'Tổ hòa giải số 1', 'x', 'x', ''];
const HUNG = ['2', 'Nguyễn Văn Hùng', '', '', 'x', 'P', 'đến muộn'];
const MISSPELT = ['3', 'Trần Thị Lụaa', '', '', '', 'x', ''];
const HUONG = ['4', 'Nguyễn Thị Hương', '', '', 'x', 'x', ''];
const LIST = [...HEAD, KHOE, HUNG, MISSPELT, HUONG];

type Place = {
  readonly team: BuiltTeam;
  readonly actor: TenantActor;
  readonly people: Readonly<Record<string, BuiltMediator>>;
};

/** A ward of two teams; a Nguyễn Thị Hương sits in each. */
async function buildWard(): Promise<Place> {
  const team = await buildTeam();
  const second = await buildTeam({ ...team, name: 'Tổ hòa giải số 2' });
  const people = {
    khoe: await buildMediator({ ...team, fullName: 'Đỗ Xuân Khỏe' }),
    hung: await buildMediator({ ...team, fullName: 'Nguyễn Văn Hùng' }),
    lua: await buildMediator({ ...team, fullName: 'Trần Thị Lụa' }),
    huong: await buildMediator({ ...team, fullName: 'Nguyễn Thị Hương' }),
    other: await buildMediator({ ...second, fullName: 'Nguyễn Thị Hương' }),
  };
  return { team, people, actor: actorOf('commune_officer', team) as TenantActor };
}

const change = <T>(
  actor: TenantActor,
  run: (context: Parameters<typeof mendRow>[0]) => Promise<T>,
): Promise<T> => withScope(actor, (tx) => run({ tx, actor, now: new Date(), today: '2026-11-22' }));

const presencesOf = (communeId: string) =>
  ownerRows(
    `SELECT m.full_name AS name, a.half_days AS halves, a.typed_name AS typed, a.note,
            string_agg(p.state, ' ' ORDER BY s.held_on, s.part DESC) AS states
       FROM training_attendee a
       JOIN mediator m ON m.city_id = a.city_id AND m.id = a.mediator_id
       JOIN training_presence p ON p.city_id = a.city_id AND p.class_id = a.class_id AND p.mediator_id = a.mediator_id
       JOIN training_session s ON s.city_id = p.city_id AND s.id = p.session_id
      WHERE a.commune_id = $1 GROUP BY 1, 2, 3, 4 ORDER BY m.full_name COLLATE "C"`,
    [communeId],
  );
const classesOf = (communeId: string) =>
  ownerRows(
    `SELECT title, place, held_from::text AS "from", held_to::text AS "to",
            (SELECT count(*)::int FROM training_session s WHERE s.city_id = c.city_id AND s.class_id = c.id) AS sessions
       FROM training_class c WHERE commune_id = $1 ORDER BY held_from`,
    [communeId],
  );

describe('a list of attendance', () => {
  it('opens the class that it names and writes who came, however they were spelled', async () => {
    const { actor, team } = await buildWard();
    const batchId = await readSheet(actor, { kind: 'attendance', rows: LIST });
    expect(await verdictsOf(batchId)).toEqual({ new: 2, wrong: 2 });
    await applyRows(actor, batchId);
    expect(await classesOf(team.communeId)).toEqual([
      {
        title: 'Bồi dưỡng kỹ năng hòa giải ở cơ sở năm 2025',
        place: 'Hội trường UBND phường',
        from: '2025-09-15',
        to: '2025-09-15',
        sessions: 2,
      },
    ]);
    expect(await presencesOf(team.communeId)).toEqual([
      { name: 'Nguyễn Văn Hùng', halves: 1, typed: null, note: 'đến muộn', states: 'present excused' },
      { name: 'Đỗ Xuân Khỏe', halves: 2, typed: 'ĐỖ XUÂN KHOẺ', note: null, states: 'present present' },
    ]);
  });

  it('finds the person of a misspelt name, and of a name that two people bear, by one press each', async () => {
    const { actor, team, people } = await buildWard();
    const batchId = await readSheet(actor, { kind: 'attendance', rows: LIST });
    const candidates = await ownerRows<{ ordinal: number; ids: string[] }>(
      `SELECT ordinal, ARRAY(SELECT c ->> 'id' FROM jsonb_array_elements(record -> 'candidates') c ORDER BY 1) AS ids
         FROM import_row WHERE batch_id = $1 AND verdict = 'wrong' ORDER BY ordinal`,
      [batchId],
    );
    const both = [people.huong?.mediatorId, people.other?.mediatorId].sort();
    expect(candidates).toEqual([
      { ordinal: 3, ids: [people.lua?.mediatorId] },
      { ordinal: 4, ids: both },
    ]);
    const choose = (ordinal: number, text: string) =>
      change(actor, (context) => mendRow(context, { batchId, ordinal, field: 'person', text }));
    await choose(3, people.lua?.mediatorId ?? '');
    await choose(4, people.other?.mediatorId ?? '');
    expect(await verdictsOf(batchId)).toEqual({ new: 4 });
    await applyRows(actor, batchId);
    const [row] = await ownerRows(
      `SELECT typed_name AS typed, half_days AS halves FROM training_attendee WHERE city_id = $1 AND mediator_id = $2`,
      [team.cityId, people.lua?.mediatorId],
    );
    expect(row).toEqual({ typed: 'Trần Thị Lụaa', halves: 1 });
  });

  it('asks anew who is meant when the name is written anew', async () => {
    const { actor, people } = await buildWard();
    const batchId = await readSheet(actor, { kind: 'attendance', rows: LIST });
    const mend = (field: string, text: string) =>
      change(actor, (context) => mendRow(context, { batchId, ordinal: 3, field, text }));
    await mend('person', people.hung?.mediatorId ?? '');
    expect(await verdictsOf(batchId)).toMatchObject({ doubtful: 1 }); // he stands in row 2 already
    await mend('fullName', 'Trần Thị Lụa');
    expect(await verdictsOf(batchId)).toEqual({ new: 3, wrong: 1 });
  });

  it('makes nothing new a second time, and changes what is said otherwise', async () => {
    const { actor, team } = await buildWard();
    await applyRows(actor, await readSheet(actor, { kind: 'attendance', rows: LIST }));
    expect(await verdictsOf(await readSheet(actor, { kind: 'attendance', rows: LIST }))).toEqual({
      same: 2,
      wrong: 2,
    });
    const came = LIST.map((row) => (row === HUNG ? HUNG.with(5, 'x') : row));
    const batchId = await readSheet(actor, { kind: 'attendance', rows: came });
    expect(await verdictsOf(batchId)).toEqual({ changed: 1, same: 1, wrong: 2 });
    await applyRows(actor, batchId);
    expect(await presencesOf(team.communeId)).toMatchObject([{ halves: 2, states: 'present present' }, {}]);
    expect(await undoRows(actor, batchId)).toBeNull();
    expect(await presencesOf(team.communeId)).toMatchObject([{ halves: 1, states: 'present excused' }, {}]);
    expect(await classesOf(team.communeId)).toHaveLength(1);
  });

  it('goes into the class that was chosen, and opens the half-days it lacks', async () => {
    const { actor, team } = await buildWard();
    const classId = await buildTrainingClass(team);
    const rows = LIST.map((row) => row.map((text) => text.replaceAll('2025', '2026')));
    const batchId = await readSheet(actor, { kind: 'attendance', rows, classId });
    await applyRows(actor, batchId);
    expect(await classesOf(team.communeId)).toMatchObject([
      { title: 'Kỹ năng hòa giải ở cơ sở', sessions: 2 },
    ]);
    expect(await undoRows(actor, batchId)).toBeNull();
    expect(await classesOf(team.communeId)).toMatchObject([
      { title: 'Kỹ năng hòa giải ở cơ sở', sessions: 1 },
    ]);
    expect(await presencesOf(team.communeId)).toEqual([]);
  });

  it('goes again with its class, unless somebody went on with it', async () => {
    const { actor, team, people } = await buildWard();
    const batchId = await readSheet(actor, { kind: 'attendance', rows: LIST });
    await applyRows(actor, batchId);
    await owner().query(
      `INSERT INTO training_attendee (city_id, commune_id, class_id, mediator_id, team_id, half_days)
       SELECT city_id, commune_id, id, $2, $3, 1 FROM training_class WHERE commune_id = $1`,
      [team.communeId, people.lua?.mediatorId, team.teamId],
    );
    expect(await undoRows(actor, batchId)).toMatch(/1 người khác được điểm danh vào lớp này/);
    expect(await classesOf(team.communeId)).toHaveLength(1);
    await owner().query('DELETE FROM training_attendee WHERE mediator_id = $1', [people.lua?.mediatorId]);
    expect(await undoRows(actor, batchId)).toBeNull();
    expect(await classesOf(team.communeId)).toEqual([]);
  });

  it('asks about a person who stands on it twice', async () => {
    const { actor } = await buildWard();
    const batchId = await readSheet(actor, { kind: 'attendance', rows: [...HEAD, KHOE, KHOE.with(0, '2')] });
    expect(await verdictsOf(batchId)).toEqual({ doubtful: 1, new: 1 });
    await change(actor, (context) => chooseRow(context, { batchId, ordinal: 2, choice: 'same_person' }));
    expect(await verdictsOf(batchId)).toEqual({ new: 1, same: 1 });
  });

  it('writes nothing at all when one line is refused', async () => {
    const { actor, team } = await buildWard();
    const batchId = await readSheet(actor, { kind: 'attendance', rows: LIST });
    await owner().query(
      `UPDATE import_batch SET findings = jsonb_set(findings, '{classList,title}', '""') WHERE id = $1`,
      [batchId],
    );
    await expect(applyRows(actor, batchId)).rejects.toThrow();
    expect(await classesOf(team.communeId)).toEqual([]);
    expect(await presencesOf(team.communeId)).toEqual([]);
  });
});

describe('a class of another commune', () => {
  it('is not found, and nothing is read into it', async () => {
    const { actor } = await buildWard();
    const foreign = await buildTrainingClass(await buildTeam());
    const batch = readSheet(actor, { kind: 'attendance', rows: LIST, classId: foreign });
    await expect(batch).rejects.toThrow(/Không có lớp tập huấn này/);
  });

  it('knows nobody who had left by its first day', async () => {
    const { actor, team, people } = await buildWard();
    await ownerRows('UPDATE team_membership SET valid_to = $2 WHERE mediator_id = $1', [
      people.lua?.mediatorId,
      '2025-09-15',
    ]);
    const rows = [...HEAD, KHOE, ['2', 'Trần Thị Lụa', '', '', 'x', 'x', '']];
    await applyRows(actor, await readSheet(actor, { kind: 'attendance', rows }));
    expect((await presencesOf(team.communeId)).map(({ name }) => name)).toEqual(['Đỗ Xuân Khỏe']);
  });

  it('takes no attendance while it is ahead, nor when it was called off', async () => {
    const { actor, team } = await buildWard();
    const rows = LIST.map((row) =>
      row.map((text) => text.replaceAll('2025', '2099').replaceAll('15/9', '15/9/2099')),
    );
    await expect(readSheet(actor, { kind: 'attendance', rows })).rejects.toThrow(/15\/09\/2099 chưa đến/);
    const cancelled = await buildTrainingClass(team);
    await ownerRows(
      `UPDATE training_class SET state = 'cancelled', cancelled_on = held_from, cancel_reason = 'bão' WHERE id = $1`,
      [cancelled],
    );
    const batch = readSheet(actor, { kind: 'attendance', rows: LIST, classId: cancelled });
    await expect(batch).rejects.toThrow(/đã hủy/);
  });
});
