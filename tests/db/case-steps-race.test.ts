import { describe, expect, it } from 'vitest';
import { correctStep } from '@/lib/features/mediation-cases/steps/correct/step';
import { ConflictError } from '@/lib/server/conflict';
import { actorOf, buildCase } from '../support/builders';
import { ownerRows } from '../support/owner';
import { CaseLife, takeStep } from '../support/take-step';

const ROUNDS = 200;

describe('two editors at once', () => {
  it('the second is told who wrote, when and which version stands now', async () => {
    const built = await buildCase();
    const first = actorOf('commune_officer', built);
    const second = actorOf('team_leader', built);
    const form = {
      caseId: built.caseId,
      version: 0,
      field: 'summary',
      newValue: 'Lấn lối đi',
      reason: 'Rõ hơn',
    };
    await takeStep(first, correctStep, form);
    const late = takeStep(second, correctStep, { ...form, newValue: 'Lấn đất' });
    await expect(late).rejects.toBeInstanceOf(ConflictError);
    await expect(late).rejects.toMatchObject({
      conflict: {
        by: first.displayName,
        at: expect.stringContaining('«Đính chính»') as unknown,
        current: { version: '1' },
      },
    });
  });

  it(`${ROUNDS} rounds: of each version exactly one write comes out`, { timeout: 180_000 }, async () => {
    const built = await buildCase();
    const editors = [actorOf('commune_officer', built), actorOf('team_leader', built)];
    for (let version = 0; version < ROUNDS; version += 1) {
      const answers = await Promise.allSettled(
        editors.map((editor, index) =>
          takeStep(editor, correctStep, {
            caseId: built.caseId,
            version,
            field: 'summary',
            newValue: `Vòng ${version}, người ${index}`,
            reason: 'Thử',
          }),
        ),
      );
      expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      const lost = answers.find((answer) => answer.status === 'rejected');
      expect(lost?.reason).toBeInstanceOf(ConflictError);
    }
    expect(await new CaseLife(built).row()).toMatchObject({ version: ROUNDS });
    const [written] = await ownerRows<{ events: number; audited: number }>(
      `SELECT (SELECT count(*)::int FROM case_event WHERE case_id = $1) AS events,
              (SELECT count(*)::int FROM audit_entry WHERE subject_id = $1 AND action = 'case.corrected') AS audited`,
      [built.caseId],
    );
    expect(written).toEqual({ events: ROUNDS, audited: ROUNDS });
  });
});
