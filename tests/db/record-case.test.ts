import { beforeAll, describe, expect, it } from 'vitest';
import { withScope } from '@/lib/db/scope';
import type { Actor } from '@/lib/domain/access/roles';
import { recordCase } from '@/lib/features/mediation-cases/record/record-case';
import { RecordCaseInput } from '@/lib/features/mediation-cases/record/schema';
import { claim, hashRequest, keepResult } from '@/lib/server/idempotency';
import { asRole } from '../support/as-role';
import { actorOf, buildCommune, buildTeam, operatorActor, type BuiltTeam } from '../support/builders';
import { ownerRows } from '../support/owner';

const TODAY = '2026-11-22';

function inputFor(
  team: BuiltTeam,
  over: Partial<Record<keyof RecordCaseInput, string>> = {},
): RecordCaseInput {
  return RecordCaseInput.parse({
    teamId: team.teamId,
    receivedOn: '2026-11-20',
    kind: 'conflict',
    firstParty: 'Phùng Thị Mai',
    secondParty: 'Gia đình ông Đặng Văn Sửu',
    summary: 'Bậc tam cấp lấn ngõ đi chung',
    ...over,
  });
}

const record = (actor: Actor, input: RecordCaseInput) =>
  withScope(actor, (tx) =>
    recordCase({ tx, actor, now: new Date(`${TODAY}T03:00:00Z`), today: TODAY }, input),
  );

async function recorded(actor: Actor, input: RecordCaseInput) {
  const outcome = await record(actor, input);
  if (!outcome.ok) throw new Error(`refused: ${outcome.refusal.code}`);
  return outcome.done;
}

const numbersOf = async (team: BuiltTeam): Promise<number[]> =>
  (
    await ownerRows<{ book_number: number }>(
      'SELECT book_number FROM mediation_case WHERE city_id = $1 AND team_id = $2 ORDER BY book_number',
      [team.cityId, team.teamId],
    )
  ).map((row) => row.book_number);

describe('recording a case', () => {
  let team: BuiltTeam;
  let officer: Actor;

  beforeAll(async () => {
    team = await buildTeam({ name: 'Tổ hòa giải số 12' });
    officer = actorOf('commune_officer', team);
  });

  it('writes the line, its parties, its search text and its first event, and says what to tell', async () => {
    const { value, message, audit, outbox } = await recorded(officer, inputFor(team));
    expect(message).toBe(`Đã ghi vụ ${value.number} vào sổ Tổ hòa giải số 12.`);
    expect(audit).toMatchObject({ action: 'case.recorded', subjectId: value.caseId });
    expect(JSON.stringify([audit, outbox])).not.toMatch(/Mai|Sửu|tam cấp/);

    const [line] = await ownerRows(
      `SELECT c.status, c.kind, c.received_on::text, c.recorded_by, n.summary, n.search_text,
              (SELECT array_agg(p.side || ':' || p.kind || ':' || p.name ORDER BY p.side) FROM case_party p WHERE p.case_id = c.id) AS parties,
              (SELECT array_agg(e.kind || ':' || e.happened_on || ':' || e.by_name) FROM case_event e WHERE e.case_id = c.id) AS events
         FROM mediation_case c JOIN case_narrative n ON n.case_id = c.id WHERE c.id = $1`,
      [value.caseId],
    );
    expect(line).toEqual({
      status: 'received',
      kind: 'conflict',
      received_on: '2026-11-20',
      recorded_by: officer.membershipId,
      summary: 'Bậc tam cấp lấn ngõ đi chung',
      search_text: 'phung thi mai gia dinh ong dang van suu bac tam cap lan ngo di chung',
      parties: ['first:person:Phùng Thị Mai', 'second:family:Gia đình ông Đặng Văn Sửu'],
      events: ['recorded:2026-11-20:Nguyễn Thu Hà'],
    });
  });

  it('takes the number from the year of receipt', async () => {
    const other = await buildTeam(team);
    const numbers = [];
    for (const receivedOn of ['2026-01-05', '2025-12-31', '2026-11-22']) {
      numbers.push((await recorded(officer, inputFor(other, { receivedOn }))).value.number);
    }
    expect(numbers).toEqual(['1/2026', '1/2025', '2/2026']);
  });

  it('leaves no gap when a recorder gives up', async () => {
    const other = await buildTeam(team);
    const givesUp = withScope(officer, async (tx) => {
      await recordCase({ tx, actor: officer, now: new Date(), today: TODAY }, inputFor(other));
      throw new Error('gave up');
    });
    await expect(givesUp).rejects.toThrow('gave up');
    expect((await recorded(officer, inputFor(other))).value.number).toBe('1/2026');
  });

  it('gives 64 recorders at once the numbers 1 to 64', async () => {
    const busy = await buildTeam(team);
    await Promise.all(Array.from({ length: 64 }, () => recorded(officer, inputFor(busy))));
    expect(await numbersOf(busy)).toEqual(Array.from({ length: 64 }, (_, index) => index + 1));
  });

  it('makes one case of twenty submissions with one key', async () => {
    const busy = await buildTeam(team);
    const input = inputFor(busy);
    const request = {
      cityId: busy.cityId,
      membershipId: officer.membershipId ?? '',
      action: 'case.record',
      key: crypto.randomUUID(),
      requestHash: hashRequest(input),
    };
    const submit = () =>
      withScope(officer, async (tx) => {
        const claimed = await claim(tx, request);
        if (claimed.kind === 'again') return claimed.result;
        expect(claimed.kind).toBe('first');
        const outcome = await recordCase({ tx, actor: officer, now: new Date(), today: TODAY }, input);
        if (!outcome.ok) throw new Error(outcome.refusal.code);
        await keepResult(tx, request, outcome.done.value);
        return outcome.done.value;
      });
    const answers = await Promise.all(Array.from({ length: 20 }, submit));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await numbersOf(busy)).toEqual([1]);
  });

  it.each<[string, Partial<Record<keyof RecordCaseInput, string>>, string, string]>([
    ['in the future', { receivedOn: '2026-11-23' }, 'date_in_future', 'receivedOn'],
    ['before the team was founded', { receivedOn: '2013-12-31' }, 'received_before_team', 'receivedOn'],
  ])('refuses a date %s at its field', async (_what, over, code, field) => {
    const outcome = await record(officer, inputFor(team, over));
    expect(outcome).toMatchObject({ ok: false, refusal: { code, field } });
  });

  it('counts the last day of a closed team in, and the day after out', async () => {
    const closed = await buildTeam(team);
    await ownerRows(`UPDATE team SET valid_to = '2026-10-01' WHERE id = $1`, [closed.teamId]);
    expect(await record(officer, inputFor(closed, { receivedOn: '2026-09-30' }))).toMatchObject({ ok: true });
    expect(await record(officer, inputFor(closed, { receivedOn: '2026-10-01' }))).toMatchObject({
      refusal: { code: 'received_after_team_closed', field: 'teamId' },
    });
  });
});

describe('who may write in a team’s book', () => {
  it('is its commune and its leader, and nobody else', async () => {
    const team = await buildTeam();
    const sister = await buildTeam(team);
    const sibling = await buildTeam(await buildCommune({ cityId: team.cityId }));
    const foreign = await buildTeam();
    const place = { ...team, mediatorId: crypto.randomUUID() };
    const actors: [Actor, boolean][] = [
      [actorOf('commune_officer', team), true],
      [actorOf('team_leader', team), true],
      [actorOf('team_leader', sister), false],
      [actorOf('commune_officer', sibling), false],
      [actorOf('commune_officer', foreign), false],
      [actorOf('mediator', place), false],
      [actorOf('city_officer', team), false],
      [actorOf('city_admin', team), false],
      [operatorActor(), false],
    ];
    for (const [actor, may] of actors) {
      const outcome = await record(actor, inputFor(team));
      expect([actor.role, outcome.ok]).toEqual([actor.role, may]);
      if (!outcome.ok) expect(outcome.refusal).toMatchObject({ code: 'team_not_yours', field: 'teamId' });
    }
    expect(await numbersOf(team)).toEqual([1, 2]);
  });

  it('is guarded by the database alone too', async () => {
    const team = await buildTeam();
    const sibling = await buildTeam(await buildCommune({ cityId: team.cityId }));
    const scope = { role: 'portal_commune', cityId: sibling.cityId, communeId: sibling.communeId } as const;
    const plant = asRole(
      scope,
      `INSERT INTO mediation_case (city_id, id, commune_id, team_id, book_year, book_number, received_on, kind, status, recorded_by)
       VALUES ($1, gen_random_uuid(), $2, $3, 2026, 1, '2026-11-20', 'conflict', 'received', gen_random_uuid())`,
      [team.cityId, team.communeId, team.teamId],
    );
    await expect(plant).rejects.toMatchObject({ code: '42501' });
  });
});
