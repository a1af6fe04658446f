import { describe, expect, it } from 'vitest';
import { withScope } from '@/lib/db/scope';
import type { Actor } from '@/lib/domain/access/roles';
import { addDays, addMonths } from '@/lib/domain/calendar';
import { USUAL_SETTINGS } from '@/lib/domain/indicators/settings';
import { recordAttendance } from '@/lib/features/training-attendance/attendance/record-attendance';
import { readAttendance } from '@/lib/features/training-attendance/attendance/read-attendance';
import { findPeople } from '@/lib/features/training-attendance/attendance/find-people';
import { inviteMediators } from '@/lib/features/training-attendance/invite/invite';
import { putBack, withdrawInvitation } from '@/lib/features/training-attendance/invite/withdraw';
import { readPasted } from '@/lib/features/training-attendance/paste/read-pasted';
import { readProposal } from '@/lib/features/training-attendance/proposal/read-proposal';
import { todayInVietnam } from '@/lib/format/date';
import type { Done, Outcome } from '@/lib/server/action';
import type { Context } from '@/lib/server/context';
import { actorOf, buildCommune, buildMediator, buildTeam, type BuiltTeam } from '../support/builders';
import { owner } from '../support/owner';
import {
  attendeeOf,
  buildClass,
  buildManyMediators,
  buildNewcomer,
  type BuiltClass,
} from '../support/trainings';

const now = new Date();
const today = todayInVietnam(now);
const day = (days: number): string => addDays(today, days);

const acting = <T>(actor: Actor, run: (context: Context) => Promise<T>): Promise<T> =>
  withScope(actor, (tx) => run({ tx, actor, now, today }));

function success<T>(outcome: Outcome<T>): Done<T> {
  if (!outcome.ok) throw new Error(`refused: ${outcome.refusal.code}`);
  return outcome.done;
}
const codeOf = (outcome: Outcome<unknown>): string => (outcome.ok ? 'ok' : outcome.refusal.code);

const invite = (actor: Actor, classId: string, mediatorIds: readonly string[], despiteClash = false) =>
  acting(actor, (context) =>
    inviteMediators(context, { classId, mediatorIds: [...mediatorIds], despiteClash }),
  );

type Marks = { present?: string[]; excused?: string[]; absent?: string[] };
const mark = (actor: Actor, { classId, sessionIds }: BuiltClass, marks: Marks, session = 0) =>
  acting(actor, (context) =>
    recordAttendance(context, {
      classId,
      sessionId: sessionIds[session] ?? '',
      present: [],
      excused: [],
      absent: [],
      arrivals: [],
      ...marks,
    }),
  );

async function oneTeam(): Promise<{ team: BuiltTeam; keeper: Actor }> {
  const team = await buildTeam();
  return { team, keeper: actorOf('commune_officer', team) };
}

const propose = (
  actor: Actor,
  classId: string,
  asked: readonly never[] = [],
  communeId: string | null = null,
) => acting(actor, (context) => readProposal(context, classId, USUAL_SETTINGS, { asked, communeId }));

describe('who should come', () => {
  it('groups people by the weightiest reason, ticks whom a target waits for, and leaves out who is done, invited or gone', async () => {
    const { team, keeper } = await oneTeam();
    const old = await buildClass(team, [{ on: '2026-03-02' }, { on: '2026-03-02', part: 'afternoon' }]);
    const before = await buildClass(team, [{ on: '2024-03-02' }]);
    const named = (fullName: string) => buildMediator({ ...team, fullName });
    const [completed, unfinished, earlier, never, gone, asked] = [
      await named('Đã Học Đủ'),
      await named('Học Một Buổi'),
      await named('Học Trước Kế Hoạch'),
      await named('Chưa Học'),
      await buildMediator({ ...team, fullName: 'Đã Thôi', to: day(-1) }),
      await named('Đã Mời'),
    ];
    await buildNewcomer(team, 'Mới Quá Hạn', addMonths(today, -7));
    await buildNewcomer(team, 'Mới Sắp Hạn', addMonths(today, -5));
    await buildNewcomer(team, 'Mới Còn Lâu', addMonths(today, -1));
    success(await mark(keeper, old, { present: [completed.mediatorId, unfinished.mediatorId] }, 0));
    success(await mark(keeper, old, { present: [completed.mediatorId] }, 1));
    success(await mark(keeper, before, { present: [earlier.mediatorId] }));
    const { classId } = await buildClass(team, [{ on: day(10) }]);
    success(await invite(keeper, classId, [asked.mediatorId]));

    const proposal = await propose(keeper, classId);
    if (proposal.kind !== 'people') throw new Error('people were asked for');
    expect(
      proposal.groups.map(({ reason, people }) => [reason, people.map(({ fullName }) => fullName)]),
    ).toEqual([
      ['overdue', ['Mới Quá Hạn']],
      ['limit_near', ['Mới Sắp Hạn']],
      ['limit_ahead', ['Mới Còn Lâu']],
      ['skills_missing', ['Chưa Học']],
      ['skills_unfinished', ['Học Một Buổi']],
      ['skills_before_window', ['Học Trước Kế Hoạch']],
    ]);
    expect(proposal.ticked).toHaveLength(5);
    expect(proposal.ticked).not.toContain(earlier.mediatorId);
    expect(never.mediatorId).toBe(proposal.ticked[3]);
    expect(gone.fullName).toBe('Đã Thôi');
  });

  it('counts the communes of a class of the city, and lets each commune send its own', async () => {
    const { team, keeper } = await oneTeam();
    const other = await buildTeam(await buildCommune({ cityId: team.cityId }));
    const here = await buildMediator(team);
    const there = await buildMediator(other);
    const { classId } = await buildClass({ cityId: team.cityId, communeId: null }, [{ on: day(10) }]);
    const officer = actorOf('city_officer', team);

    const proposal = await propose(officer, classId);
    if (proposal.kind !== 'communes') throw new Error('communes were asked for');
    expect(proposal.communes.map(({ communeId, wanted }) => [communeId, wanted]).sort()).toEqual(
      [
        [team.communeId, 1],
        [other.communeId, 1],
      ].sort(),
    );
    success(await invite(keeper, classId, [here.mediatorId]));
    await expect(invite(keeper, classId, [there.mediatorId])).rejects.toThrow('not found');
    success(await invite(officer, classId, [there.mediatorId]));
  });

  it('proposes nobody for another commune’s class', async () => {
    const { team } = await oneTeam();
    const { classId } = await buildClass(team, [{ on: day(10) }]);
    const elsewhere = await buildCommune({ cityId: team.cityId });
    await expect(propose(actorOf('commune_officer', elsewhere), classId)).rejects.toThrow('not found');
    await expect(propose(actorOf('city_officer', team), classId)).rejects.toThrow('not found');
  });
});

describe('inviting', () => {
  it('is refused for a class that is cancelled or over, and for people who have left', async () => {
    const { team, keeper } = await oneTeam();
    const person = await buildMediator(team);
    const gone = await buildMediator({ ...team, to: day(5) });
    const cancelled = await buildClass(team, [{ on: day(3) }], {
      state: 'cancelled',
      cancelled_on: today,
      cancel_reason: 'bão',
    });
    const over = await buildClass(team, [{ on: day(-1) }]);
    const { classId } = await buildClass(team, [{ on: day(5) }]);
    expect(codeOf(await invite(keeper, cancelled.classId, [person.mediatorId]))).toBe('cancelled');
    expect(codeOf(await invite(keeper, over.classId, [person.mediatorId]))).toBe('over');
    expect(codeOf(await invite(keeper, classId, [person.mediatorId, gone.mediatorId]))).toBe('left');
    expect(await attendeeOf(classId, person.mediatorId)).toBeUndefined();
  });

  it('tells of another class at the same time, and takes whoever is wanted all the same', async () => {
    const { team, keeper } = await oneTeam();
    const person = await buildMediator(team);
    const first = await buildClass(team, [{ on: day(5), hours: ['08:00', '11:00'] }], {
      title: 'Luật Đất đai',
      kind: 'law',
    });
    const second = await buildClass(team, [{ on: day(5), hours: ['10:30', '12:00'] }]);
    const after = await buildClass(team, [{ on: day(5), hours: ['12:00', '13:00'] }]);
    success(await invite(keeper, first.classId, [person.mediatorId]));
    const refused = await invite(keeper, second.classId, [person.mediatorId]);
    expect(refused).toMatchObject({
      ok: false,
      refusal: { code: 'clash', message: expect.stringContaining('Luật Đất đai') },
    });
    success(await invite(keeper, second.classId, [person.mediatorId], true));
    success(await invite(keeper, after.classId, [person.mediatorId]));
  });

  it('puts nobody on the list twice, and whoever was taken off it only by hand', async () => {
    const { team, keeper } = await oneTeam();
    const person = await buildMediator(team);
    const { classId } = await buildClass(team, [{ on: day(5) }]);
    const { mediatorId } = person;
    success(await invite(keeper, classId, [mediatorId]));
    expect(codeOf(await invite(keeper, classId, [mediatorId]))).toBe('all_invited');
    success(
      await acting(keeper, (context) => withdrawInvitation(context, { classId, mediatorId, reason: 'ốm' })),
    );
    expect(codeOf(await invite(keeper, classId, [mediatorId]))).toBe('all_invited');
    expect((await attendeeOf(classId, mediatorId))?.withdrawn_on).toBe(today);
    success(await acting(keeper, (context) => putBack(context, { classId, mediatorId })));
    expect((await attendeeOf(classId, mediatorId))?.withdrawn_on).toBeNull();
  });
});

describe('attendance', () => {
  it('is refused before the day, for a cancelled class and for who had left', async () => {
    const { team, keeper } = await oneTeam();
    const person = await buildMediator(team);
    const gone = await buildMediator({ ...team, fullName: 'Phạm Văn Định', to: day(-3) });
    const ahead = await buildClass(team, [{ on: day(1) }]);
    expect(await mark(keeper, ahead, { present: [person.mediatorId] })).toMatchObject({
      ok: false,
      refusal: { code: 'before_the_day' },
    });
    const held = await buildClass(team, [{ on: day(-3) }]);
    expect(await mark(keeper, held, { present: [gone.mediatorId] })).toMatchObject({
      ok: false,
      refusal: { code: 'left', message: expect.stringContaining('Phạm Văn Định') },
    });
    expect(await attendeeOf(held.classId, gone.mediatorId)).toBeUndefined();
    const dayBefore = await buildClass(team, [{ on: day(-4) }]);
    success(await mark(keeper, dayBefore, { present: [gone.mediatorId] }));
  });

  it('completes by the least share of sessions, on the day of the session that was needed, and takes it back', async () => {
    const { team, keeper } = await oneTeam();
    const { mediatorId } = await buildMediator(team);
    const held = await buildClass(
      team,
      [{ on: day(-4) }, { on: day(-3) }, { on: day(-2) }],
      { min_share: 60 }, // 1.8 of 3: two sessions
    );
    success(await mark(keeper, held, { present: [mediatorId] }, 2));
    expect(await attendeeOf(held.classId, mediatorId)).toMatchObject({ half_days: 1, completed_on: null });
    success(await mark(keeper, held, { present: [mediatorId] }, 0));
    expect(await attendeeOf(held.classId, mediatorId)).toMatchObject({ half_days: 2, completed_on: day(-2) });
    success(await mark(keeper, held, { excused: [mediatorId] }, 0));
    expect(await attendeeOf(held.classId, mediatorId)).toMatchObject({ half_days: 1, completed_on: null });
  });

  it('says the same when sent again, and leaves alone what another phone wrote', async () => {
    const { team, keeper } = await oneTeam();
    const [first, second, third] = [
      await buildMediator(team),
      await buildMediator(team),
      await buildMediator(team),
    ];
    const held = await buildClass(team, [{ on: today }]);
    const ids = [first, second, third].map(({ mediatorId }) => mediatorId);
    success(await invite(keeper, held.classId, ids));
    const sent = { present: [first.mediatorId] };
    expect(success(await mark(keeper, held, sent)).value).toMatchObject({ present: 1, listed: 3 });
    expect(success(await mark(keeper, held, sent)).value).toMatchObject({ present: 1, listed: 3 });
    success(await mark(keeper, held, { present: [second.mediatorId] }));
    success(await mark(keeper, held, sent));
    const { people } = await acting(keeper, (context) => readAttendance(context, held.classId, null));
    expect(people.map(({ mediatorId, presence }) => [mediatorId, presence]).sort()).toEqual(
      [
        [first.mediatorId, 'present'],
        [second.mediatorId, 'present'],
        [third.mediatorId, 'absent'],
      ].sort(),
    );
  });

  it('takes whoever came without an invitation, found by a part of the name', async () => {
    const { team, keeper } = await oneTeam();
    const invited = await buildMediator({ ...team, fullName: 'Lê Quang Diễn' });
    const guest = await buildMediator({ ...team, fullName: 'Lê Quang Đức' });
    const held = await buildClass(team, [{ on: today }]);
    success(await invite(keeper, held.classId, [invited.mediatorId]));
    const found = await acting(keeper, (context) => findPeople(context, held.classId, 'quang d'));
    expect(found.map(({ fullName }) => fullName)).toEqual(['Lê Quang Đức']);
    success(await mark(keeper, held, { present: [guest.mediatorId] }));
    const { people } = await acting(keeper, (context) => readAttendance(context, held.classId, null));
    expect(people.map(({ fullName, uninvited, presence }) => ({ fullName, uninvited, presence }))).toEqual([
      { fullName: 'Lê Quang Diễn', uninvited: false, presence: 'absent' },
      { fullName: 'Lê Quang Đức', uninvited: true, presence: 'present' },
    ]);
  });

  it('of a class of the city is the city’s to take', async () => {
    const { team, keeper } = await oneTeam();
    const person = await buildMediator(team);
    const held = await buildClass({ cityId: team.cityId, communeId: null }, [{ on: today }]);
    success(await invite(keeper, held.classId, [person.mediatorId]));
    await expect(mark(keeper, held, { present: [person.mediatorId] })).rejects.toThrow('not found');
    success(await mark(actorOf('city_officer', team), held, { present: [person.mediatorId] }));
    expect(await attendeeOf(held.classId, person.mediatorId)).toMatchObject({
      half_days: 1,
      completed_on: today,
    });
  });

  it('matches a pasted list by name, year and team, and leaves open what it cannot tell', async () => {
    const { team, keeper } = await oneTeam();
    const second = await buildTeam({ ...team, name: 'Tổ hòa giải số 2' });
    const an = await buildMediator({ ...team, fullName: 'Nguyễn Văn An' });
    const anOfSecond = await buildMediator({ ...second, fullName: 'Nguyễn Văn An' });
    const held = await buildClass(team, [{ on: today }]);
    const read = await acting(keeper, (context) =>
      readPasted(context, {
        classId: held.classId,
        sessionId: held.sessionIds[0] ?? '',
        names: '1. nguyen van an, Tổ hòa giải số 2\n2. Nguyễn Văn An\n3. Lò Văn Ín',
      }),
    );
    const [first, ambiguous, unknown] = success(read).value.lines;
    expect(first).toMatchObject({ kind: 'matched', person: { mediatorId: anOfSecond.mediatorId } });
    expect(
      ambiguous?.kind === 'ambiguous' && ambiguous.people.map(({ mediatorId }) => mediatorId).sort(),
    ).toEqual([an.mediatorId, anOfSecond.mediatorId].sort());
    expect(unknown).toEqual({ line: '3. Lò Văn Ín', kind: 'unknown', people: [] });
  });
});

describe('a class of three hundred', () => {
  it('is written down in as many statements as one of three', async () => {
    const statements = async (count: number): Promise<{ calls: number; ms: number }> => {
      const { team, keeper } = await oneTeam();
      const ids = await buildManyMediators(team, count);
      const held = await buildClass(team, [{ on: day(-1) }, { on: today }]);
      success(await invite(keeper, held.classId, ids));
      let calls = 0;
      const began = performance.now();
      await acting(keeper, (context) => {
        const counted = new Proxy(context.tx, {
          get(target, name, receiver) {
            if (name === '$queryRaw' || name === '$executeRaw') calls += 1;
            return Reflect.get(target, name, receiver) as unknown;
          },
        });
        return recordAttendance(
          { ...context, tx: counted },
          {
            classId: held.classId,
            sessionId: held.sessionIds[1] ?? '',
            present: [...ids],
            excused: [],
            absent: [],
            arrivals: [],
          },
        ).then(success);
      });
      const ms = performance.now() - began;
      const { rows } = await owner().query<{ present: number }>(
        `SELECT count(*)::int AS present FROM training_presence WHERE class_id = $1 AND state = 'present'`,
        [held.classId],
      );
      expect(rows[0]?.present).toBe(count);
      return { calls, ms };
    };
    const few = await statements(3);
    const many = await statements(300);
    expect(many.calls).toBe(few.calls);
    console.info(`300 people: ${many.calls} statements, ${Math.round(many.ms)} ms`);
  });
});
