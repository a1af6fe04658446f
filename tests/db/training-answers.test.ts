import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { newId } from '@/lib/db/ids';
import { withScope } from '@/lib/db/scope';
import type { Actor } from '@/lib/domain/access/roles';
import { addDays } from '@/lib/domain/calendar';
import { answerTraining } from '@/lib/features/training-attendance/answer/answer-training';
import { recordAnswer } from '@/lib/features/training-attendance/answer/record-answer';
import { giveCertificates } from '@/lib/features/training-attendance/certificates/give-certificates';
import { readCertificates } from '@/lib/features/training-attendance/certificates/read-certificates';
import { checkIn } from '@/lib/features/training-attendance/check-in/check-in';
import { closeCheckIn, openCheckIn } from '@/lib/features/training-attendance/check-in/open-check-in';
import { inviteMediators } from '@/lib/features/training-attendance/invite/invite';
import { withdrawInvitation } from '@/lib/features/training-attendance/invite/withdraw';
import { todayInVietnam } from '@/lib/format/date';
import type { Done, Outcome } from '@/lib/server/action';
import type { Context } from '@/lib/server/context';
import {
  actorOf,
  buildCommune,
  buildMediator,
  buildTeam,
  type BuiltMediator,
  type BuiltTeam,
} from '../support/builders';
import { owner, ownerRows } from '../support/owner';
import { attendeeOf, buildClass, type BuiltClass } from '../support/trainings';

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

/** A class with so many people of one team invited to it. */
async function invited(
  count: number,
  columns: Record<string, unknown> = {},
  on = day(5),
): Promise<{ team: BuiltTeam; keeper: Actor; held: BuiltClass; people: readonly BuiltMediator[] }> {
  const team = await buildTeam();
  const keeper = actorOf('commune_officer', team);
  const held = await buildClass(team, [{ on }], columns);
  const people: BuiltMediator[] = [];
  for (let index = 0; index < count; index += 1)
    people.push(await buildMediator({ ...team, fullName: `Người ${index + 1}` }));
  success(
    await acting(keeper, (context) =>
      inviteMediators(context, {
        classId: held.classId,
        mediatorIds: people.map(({ mediatorId }) => mediatorId),
        despiteClash: false,
      }),
    ),
  );
  return { team, keeper, held, people };
}

const answers = (person: BuiltMediator, classId: string, answer: 'coming' | 'declined') =>
  acting(actorOf('mediator', person), ({ tx }) => answerTraining(tx, { classId, answer }, 'portal'));

const saysByPhone = (
  keeper: Actor,
  classId: string,
  { mediatorId }: BuiltMediator,
  answer: 'coming' | 'declined',
) => acting(keeper, (context) => recordAnswer(context, { classId, mediatorId, answer }));

const statesOf = async (
  { classId }: BuiltClass,
  people: readonly BuiltMediator[],
): Promise<readonly string[]> =>
  Promise.all(
    people.map(async ({ mediatorId }) => {
      const row = await attendeeOf(classId, mediatorId);
      return row?.waiting ? 'waiting' : (row?.answer ?? 'silent');
    }),
  );

describe('seats', () => {
  it('the last one is given once, however many answer at a time', async () => {
    const { held, people } = await invited(4, { capacity: 1 });
    const said = await Promise.all(people.map((person) => answers(person, held.classId, 'coming')));
    expect(said.map((outcome) => success(outcome).value.state).sort()).toEqual([
      'coming',
      'waiting',
      'waiting',
      'waiting',
    ]);
  });

  it('go to whoever waits longest, when somebody declines, is taken off the list, or the room grows', async () => {
    const { held, people, keeper } = await invited(5, { capacity: 1 });
    const [first, second, third] = people;
    if (!first || !second || !third) throw new Error('five people were invited');
    for (const person of people) success(await saysByPhone(keeper, held.classId, person, 'coming'));
    expect(await statesOf(held, people)).toEqual(['coming', 'waiting', 'waiting', 'waiting', 'waiting']);

    const { message } = success(await saysByPhone(keeper, held.classId, first, 'declined'));
    expect(message).toContain('Người 2 đang chờ được chuyển lên');
    expect(await statesOf(held, people)).toEqual(['declined', 'coming', 'waiting', 'waiting', 'waiting']);

    const { mediatorId } = second;
    success(
      await acting(keeper, (context) =>
        withdrawInvitation(context, { classId: held.classId, mediatorId, reason: 'đi xa' }),
      ),
    );
    expect((await statesOf(held, people)).slice(2)).toEqual(['coming', 'waiting', 'waiting']);

    await owner().query('UPDATE training_class SET capacity = 2 WHERE id = $1', [held.classId]);
    expect((await statesOf(held, people)).slice(2)).toEqual(['coming', 'coming', 'waiting']);
    await owner().query('UPDATE training_class SET capacity = NULL WHERE id = $1', [held.classId]);
    expect((await statesOf(held, people)).slice(2)).toEqual(['coming', 'coming', 'coming']);
  });

  it('keep their order when somebody says the same again', async () => {
    const { held, people } = await invited(3, { capacity: 1 });
    const [first, second, third] = people;
    if (!first || !second || !third) throw new Error('three people were invited');
    for (const person of people) success(await answers(person, held.classId, 'coming'));
    success(await answers(second, held.classId, 'coming'));
    success(await answers(first, held.classId, 'declined'));
    expect(await statesOf(held, people)).toEqual(['declined', 'coming', 'waiting']);
  });

  it('of a class of the city are counted over all communes', async () => {
    const here = await buildMediator();
    const there = await buildMediator(await buildTeam(await buildCommune({ cityId: here.cityId })));
    const held = await buildClass({ cityId: here.cityId, communeId: null }, [{ on: day(5) }], {
      capacity: 1,
    });
    const invite = (person: BuiltMediator) =>
      acting(actorOf('commune_officer', person), (context) =>
        inviteMediators(context, {
          classId: held.classId,
          mediatorIds: [person.mediatorId],
          despiteClash: false,
        }),
      );
    success(await invite(here));
    success(await invite(there));
    success(await saysByPhone(actorOf('commune_officer', here), held.classId, here, 'coming'));
    const late = await saysByPhone(actorOf('commune_officer', there), held.classId, there, 'coming');
    expect(success(late).value.state).toBe('waiting');
    success(await saysByPhone(actorOf('commune_officer', here), held.classId, here, 'declined'));
    expect(await statesOf(held, [here, there])).toEqual(['declined', 'coming']);
    // What another commune's person said is not for this one to write down.
    await expect(
      saysByPhone(actorOf('commune_officer', here), held.classId, there, 'declined'),
    ).rejects.toThrow('not found');
  });
});

describe('an answer', () => {
  it('is taken from whoever is on the list alone, and not for a class that is cancelled or over', async () => {
    const { held, people, team } = await invited(1);
    const [person] = people;
    if (!person) throw new Error('one person was invited');
    const stranger = await buildMediator(team);
    expect(codeOf(await answers(stranger, held.classId, 'coming'))).toBe('not_invited');
    expect(codeOf(await answers(person, newId(), 'coming'))).toBe('not_invited');
    await owner().query(
      `UPDATE training_class SET state = 'cancelled', cancelled_on = $2, cancel_reason = 'bão' WHERE id = $1`,
      [held.classId, today],
    );
    expect(codeOf(await answers(person, held.classId, 'coming'))).toBe('cancelled');
    const over = await invited(1);
    await owner().query('UPDATE training_class SET held_from = $2, held_to = $2 WHERE id = $1', [
      over.held.classId,
      day(-1),
    ]);
    const [late] = over.people;
    expect(late && codeOf(await answers(late, over.held.classId, 'coming'))).toBe('over');
  });
});

describe('the code on the wall', () => {
  const open = (keeper: Actor, { classId, sessionIds }: BuiltClass) =>
    acting(keeper, (context) =>
      openCheckIn(context, { classId, sessionId: sessionIds[0] ?? '', from: '00:00', to: '23:59' }),
    );
  const scan = (person: BuiltMediator, token: string) =>
    acting(actorOf('mediator', person), ({ tx }) => checkIn(tx, { token }));
  const tokenOf = (outcome: Outcome<{ readonly token: string | null }>): string =>
    success(outcome).shownOnce?.token ?? '';

  it('makes present whoever is on the list, once, while it is open; only its hash is kept', async () => {
    const { keeper, held, people, team } = await invited(1, {}, today);
    const [person] = people;
    if (!person) throw new Error('one person was invited');
    const token = tokenOf(await open(keeper, held));
    const [kept] = await ownerRows<{ token_hash: Buffer }>(
      'SELECT token_hash FROM training_check_in WHERE class_id = $1',
      [held.classId],
    );
    expect(kept?.token_hash.equals(createHash('sha256').update(token).digest())).toBe(true);
    expect(success(await scan(person, token)).value.state).toBe('present');
    expect(success(await scan(person, token)).value.state).toBe('already');
    expect(await attendeeOf(held.classId, person.mediatorId)).toMatchObject({
      half_days: 1,
      completed_on: today,
    });
    expect(codeOf(await scan(await buildMediator(team), token))).toBe('not_invited');
    expect(codeOf(await scan(await buildMediator(), token))).toBe('unknown');
  });

  it('stops working when it is closed or another one is opened, and no guess finds it', async () => {
    const { keeper, held, people } = await invited(1, {}, today);
    const [person] = people;
    if (!person) throw new Error('one person was invited');
    const first = tokenOf(await open(keeper, held));
    const second = tokenOf(await open(keeper, held));
    expect(codeOf(await scan(person, first))).toBe('not_open');
    const [code] = await ownerRows<{ id: string }>(
      'SELECT id FROM training_check_in WHERE class_id = $1 AND closed_at IS NULL',
      [held.classId],
    );
    success(
      await acting(keeper, (context) =>
        closeCheckIn(context, { classId: held.classId, checkInId: code?.id ?? '' }),
      ),
    );
    expect(codeOf(await scan(person, second))).toBe('not_open');
    expect(codeOf(await scan(person, 'x'.repeat(22)))).toBe('unknown');
    expect(codeOf(await scan(person, "' OR true --"))).toBe('unknown');
    expect((await attendeeOf(held.classId, person.mediatorId))?.half_days).toBe(0);
  });

  it('is not opened for a day that is past', async () => {
    const { keeper, held } = await invited(1, {}, today);
    await owner().query('UPDATE training_session SET held_on = $2 WHERE class_id = $1', [
      held.classId,
      day(-1),
    ]);
    expect(codeOf(await open(keeper, held))).toBe('over');
  });
});

describe('certificates', () => {
  async function completed(count: number) {
    const built = await invited(count, {}, today);
    await owner().query(
      `INSERT INTO training_presence (city_id, class_id, session_id, mediator_id, commune_id, team_id, state)
       SELECT a.city_id, a.class_id, $2, a.mediator_id, a.commune_id, a.team_id, 'present' FROM training_attendee a WHERE a.class_id = $1`,
      [built.held.classId, built.held.sessionIds[0]],
    );
    return built;
  }
  const give = (keeper: Actor, classId: string, from: number, on = today) =>
    acting(keeper, (context) => giveCertificates(context, { classId, from, sign: 'GCN-UBND', on }));
  const numbers = ({ classId }: BuiltClass, people: readonly BuiltMediator[]) =>
    Promise.all(
      people.map(async ({ mediatorId }) => (await attendeeOf(classId, mediatorId))?.certificate_number),
    );

  it('run on by name, and each number is given once in the year of the office', async () => {
    const { keeper, held, people, team } = await completed(3);
    success(await give(keeper, held.classId, 12));
    expect(await numbers(held, people)).toEqual(['12/GCN-UBND', '13/GCN-UBND', '14/GCN-UBND']);
    expect(codeOf(await give(keeper, held.classId, 15))).toBe('nobody');

    const second = await buildClass(team, [{ on: today }]);
    await owner().query(
      `INSERT INTO training_attendee (city_id, class_id, mediator_id, commune_id, team_id, half_days)
       SELECT city_id, $2, mediator_id, commune_id, team_id, 0 FROM training_attendee WHERE class_id = $1`,
      [held.classId, second.classId],
    );
    await owner().query(
      `INSERT INTO training_presence (city_id, class_id, session_id, mediator_id, commune_id, team_id, state)
       SELECT a.city_id, a.class_id, $2, a.mediator_id, a.commune_id, a.team_id, 'present' FROM training_attendee a WHERE a.class_id = $1`,
      [second.classId, second.sessionIds[0]],
    );
    expect(await acting(keeper, (context) => readCertificates(context, second.classId))).toMatchObject({
      next: 15,
      sign: 'GCN-UBND',
    });
    expect(codeOf(await give(keeper, second.classId, 10))).toBe('taken');
    expect(await numbers(second, people)).toEqual([null, null, null]);
    success(await give(keeper, second.classId, 15));
  });

  it('are given once by two who press at a time', async () => {
    const { keeper, held, people } = await completed(2);
    const pressed = await Promise.all([give(keeper, held.classId, 1), give(keeper, held.classId, 1)]);
    expect(pressed.map(codeOf).sort()).toEqual(['nobody', 'ok']);
    expect(await numbers(held, people)).toEqual(['1/GCN-UBND', '2/GCN-UBND']);
  });

  it('are not dated before the class was completed, nor ahead', async () => {
    const { keeper, held } = await completed(1);
    expect(codeOf(await give(keeper, held.classId, 1, day(-1)))).toBe('before_completion');
    expect(codeOf(await give(keeper, held.classId, 1, day(1)))).toBe('ahead');
  });
});
