import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordAudit } from '@/lib/audit/record';
import { DatabaseError } from '@/lib/db/errors';
import { newId } from '@/lib/db/ids';
import { withScope } from '@/lib/db/scope';
import type { Actor } from '@/lib/domain/access/roles';
import { recordCase } from '@/lib/features/mediation-cases/record/record-case';
import { answerToError } from '@/lib/server/answers';
import { claim, keepResult } from '@/lib/server/idempotency';
import { actorOf, buildTeam, type BuiltTeam } from '../support/builders';
import { layLine, type CuttableLine } from '../support/cuttable-line';
import { ownerRows } from '../support/owner';

// C-29: the database goes away in the middle of an action, at every message in turn. Either everything was written or
// nothing, the person is told to try again, and the next request works.

let line: CuttableLine;
let team: BuiltTeam;
let official: Actor;

beforeAll(async () => {
  line = await layLine(process.env.DATABASE_URL ?? '');
  process.env.DATABASE_URL = line.url; // read at the first connection, which is below
  team = await buildTeam();
  official = actorOf('commune_officer', team);
});
afterAll(() => line.close());

/** All that the action door writes in one transaction. */
function record(key: string): Promise<string> {
  return withScope(official, async (tx) => {
    const { cityId, membershipId } = official;
    const request = {
      cityId,
      membershipId: membershipId ?? '',
      action: 'case.record',
      key,
      requestHash: 'h',
    };
    await claim(tx, request);
    const outcome = await recordCase(
      { tx, actor: official, now: new Date('2026-11-22T03:00:00Z'), today: '2026-11-22' },
      {
        teamId: team.teamId,
        receivedOn: '2026-11-20',
        kind: 'conflict',
        firstParty: 'Phùng Thị Mai',
        secondParty: 'Đặng Văn Sửu',
        summary: 'Lấn ngõ đi chung',
      },
    );
    if (!outcome.ok) throw new Error(outcome.refusal.code);
    await recordAudit(tx, outcome.done.audit);
    await keepResult(tx, request, outcome.done.value);
    return outcome.done.value.number;
  });
}

const written = async (): Promise<unknown> => {
  const [counts] = await ownerRows(
    `SELECT (SELECT count(*)::int FROM mediation_case WHERE city_id = $1) AS cases,
            (SELECT count(*)::int FROM case_party WHERE city_id = $1) AS parties,
            (SELECT count(*)::int FROM case_event WHERE city_id = $1) AS events,
            (SELECT count(*)::int FROM audit_entry WHERE city_id = $1) AS audited,
            (SELECT count(*)::int FROM idempotency WHERE city_id = $1 AND result IS NOT NULL) AS kept,
            (SELECT coalesce(sum(last_number), 0)::int FROM case_number_counter WHERE city_id = $1) AS numbered,
            (SELECT coalesce(sum(received), 0)::int FROM team_case_month WHERE city_id = $1) AS counted`,
    [team.cityId],
  );
  return counts;
};
const whole = (cases: number) => ({
  cases,
  parties: 2 * cases,
  events: cases,
  audited: cases,
  kept: cases,
  numbered: cases,
  counted: cases,
});

describe('the database away in mid-action', () => {
  it('at whichever message: nothing half done, told so, and the next request works', async () => {
    let done = 0;
    let message = 0;
    for (let wasCut = true; wasCut; message += 1) {
      line.cutAtMessage(message + 1);
      const answer = await record(newId()).catch((error: unknown) => error);
      wasCut = line.hasCut();
      line.cutAtMessage(null);
      if (wasCut) {
        expect(answer, `cut at message ${message + 1}`).toBeInstanceOf(DatabaseError);
        expect(answer).toMatchObject({ code: 'unavailable' });
        expect(answerToError(answer)).toMatchObject({
          ok: false,
          code: 'unavailable',
          message: expect.stringContaining('Nội dung vẫn còn') as unknown,
        });
      } else done += 1;
      expect(await written(), `after a cut at message ${message + 1}`).toEqual(whole(done));
      await record(newId());
      done += 1;
    }
    expect(message).toBeGreaterThan(8);
    expect(await written()).toEqual(whole(done));
  });

  it('while nobody asks: the pool lets dead connections go', async () => {
    const before = (await written()) as { cases: number };
    await Promise.all([record(newId()), record(newId()), record(newId())]);
    line.cut();
    await new Promise((settled) => setTimeout(settled, 100));
    await expect(record(newId())).resolves.toMatch(/\/2026$/);
    expect(await written()).toEqual(whole(before.cases + 4));
  });

  it('the same form sent again after a lost answer is done once', async () => {
    const key = newId();
    const before = (await written()) as { cases: number };
    line.cutAtMessage(5);
    await expect(record(key)).rejects.toBeInstanceOf(DatabaseError);
    line.cutAtMessage(null);
    await record(key);
    expect(await written()).toEqual(whole(before.cases + 1));
  });
});
