import { describe, expect, it } from 'vitest';
import { newId } from '@/lib/db/ids';
import { withScope } from '@/lib/db/scope';
import type { Actor } from '@/lib/domain/access/roles';
import { MERGE_UNDO_DAYS } from '@/lib/domain/roll/merge/window';
import { mergeEntries } from '@/lib/features/roll/merge/merge-entries';
import { undoMerge } from '@/lib/features/roll/merge/undo-merge';
import { todayInVietnam } from '@/lib/format/date';
import type { Done, Outcome } from '@/lib/server/action';
import type { Context } from '@/lib/server/context';
import { asRole } from '../support/as-role';
import {
  actorOf,
  assignMediator,
  buildAccount,
  buildCase,
  buildCommune,
  buildMediator,
  buildTeam,
  buildTrainingClass,
  type BuiltMediator,
} from '../support/builders';
import { ownerRows } from '../support/owner';

const now = new Date();
const DAY_MS = 86_400_000;

const acting = <T>(
  actor: Actor,
  run: (context: Context) => Promise<Outcome<T>>,
  at: Date = now,
): Promise<Outcome<T>> => withScope(actor, (tx) => run({ tx, actor, now: at, today: todayInVietnam(at) }));

function success<T>(outcome: Outcome<T>): Done<T> {
  if (!outcome.ok) throw new Error(`refused: ${outcome.refusal.code}`);
  return outcome.done;
}

const merged = (kept: BuiltMediator, other: BuiltMediator, over: Record<string, unknown> = {}) =>
  acting(actorOf('commune_officer', kept), (context) =>
    mergeEntries(context, {
      keptId: kept.mediatorId,
      keptVersion: 0,
      mergedId: other.mediatorId,
      mergedVersion: 0,
      ...over,
    }),
  );

const undone = (kept: BuiltMediator, mergeId: string, at: Date = now) =>
  acting(actorOf('commune_officer', kept), (context) => undoMerge(context, { mergeId }), at);

/** Everything of two entries that a merger touches, as the database holds it; versions and times left out. */
const standing = (pair: readonly BuiltMediator[]) =>
  ownerRows<{ row: string }>(
    `SELECT row FROM (
       SELECT 'mediator' || (to_jsonb(m) - 'version' - 'changed_at' - 'changed_by')::text AS row FROM mediator m WHERE id = ANY ($1)
       UNION ALL SELECT 'seat' || to_jsonb(s)::text FROM team_membership s WHERE mediator_id = ANY ($1)
       UNION ALL SELECT 'case' || to_jsonb(w)::text FROM case_mediator w WHERE mediator_id = ANY ($1)
       UNION ALL SELECT 'reader' || id || reader_mediator_ids::text FROM mediation_case WHERE city_id = $2
       UNION ALL SELECT 'account' || id || mediator_id FROM account_membership WHERE mediator_id = ANY ($1)
       UNION ALL SELECT 'class' || to_jsonb(a)::text FROM training_attendee a WHERE mediator_id = ANY ($1)
       UNION ALL SELECT 'receipt' || id || mediator_id FROM material_receipt WHERE mediator_id = ANY ($1)
       UNION ALL SELECT 'supporter' || id || mediator_id FROM supporter WHERE mediator_id = ANY ($1)
       UNION ALL SELECT 'half-day' || to_jsonb(p)::text FROM training_presence p WHERE mediator_id = ANY ($1)) rows
      ORDER BY row`,
    [pair.map(({ mediatorId }) => mediatorId), pair[0]?.cityId],
  );

/** The person came to the class, to all its half-days. */
async function attend(
  { cityId, communeId, teamId, mediatorId }: BuiltMediator,
  classId: string,
): Promise<void> {
  const row = [cityId, classId, mediatorId, communeId, teamId];
  await ownerRows(
    `INSERT INTO training_attendee (city_id, class_id, mediator_id, commune_id, team_id, half_days) VALUES ($1, $2, $3, $4, $5, 1)`,
    row,
  );
  await ownerRows(
    `INSERT INTO training_presence (city_id, class_id, session_id, mediator_id, commune_id, team_id, state)
     SELECT $1, $2, id, $3, $4, $5, 'present' FROM training_session WHERE class_id = $2`,
    row,
  );
}

/** The person received a set, and is in the register of supporters. */
async function receiveAndSupport({ cityId, communeId, teamId, mediatorId }: BuiltMediator): Promise<void> {
  const [setId, versionId] = [newId(), newId()];
  const place = [cityId, communeId];
  await ownerRows(`INSERT INTO material_set (city_id, commune_id, id, title) VALUES ($1, $2, $3, 'Sổ tay')`, [
    ...place,
    setId,
  ]);
  await ownerRows(
    `INSERT INTO material_version (city_id, commune_id, id, set_id, label, published_on) VALUES ($1, $2, $3, $4, '2026', '2026-01-15')`,
    [...place, versionId, setId],
  );
  await ownerRows(
    `INSERT INTO material_receipt (city_id, commune_id, id, version_id, team_id, mediator_id, way, received_on)
     VALUES ($1, $2, $3, $4, $5, $6, 'printed', '2026-02-01')`,
    [...place, newId(), versionId, teamId, mediatorId],
  );
  await ownerRows(
    `INSERT INTO supporter (city_id, commune_id, id, mediator_id, full_name, search_name, kind, valid_from)
     VALUES ($1, $2, $3, $4, 'Trần Văn Lộc', 'tran van loc', 'jurist', '2026-01-01')`,
    [...place, newId(), mediatorId],
  );
}

/** Two entries of one person in two teams: the second works on a case, signs in, came to a class, received a set. */
async function buildTwins(): Promise<{ kept: BuiltMediator; other: BuiltMediator; caseId: string }> {
  const kept = await buildMediator();
  const other = await buildMediator(await buildTeam({ ...kept, name: 'Tổ hòa giải số 2' }));
  await ownerRows('UPDATE mediator SET phone = NULL WHERE id = $1', [kept.mediatorId]);
  const built = await buildCase(other);
  await assignMediator(built, other);
  const { accountId, loginName } = await buildAccount();
  await ownerRows(
    `INSERT INTO account_membership (city_id, id, account_id, role, commune_id, team_id, mediator_id, login_name, display_name, valid_from)
     VALUES ($1, $2, $3, 'mediator', $4, $5, $6, $7, 'Trần Văn Lộc', '2026-01-01')`,
    [other.cityId, newId(), accountId, other.communeId, other.teamId, other.mediatorId, loginName],
  );
  await attend(other, await buildTrainingClass(other));
  await receiveAndSupport(other);
  return { kept, other, caseId: built.caseId };
}

const owners = async (caseId: string) =>
  (
    await ownerRows<{ ids: string[] }>(
      'SELECT reader_mediator_ids AS ids FROM mediation_case WHERE id = $1',
      [caseId],
    )
  )[0]?.ids;

describe('two entries of one person', () => {
  it('become one with all that belongs to the person, and two again', async () => {
    const { kept, other, caseId } = await buildTwins();
    const before = await standing([kept, other]);
    const { value, audit } = success(await merged(kept, other));
    expect(audit.detail).toMatchObject({ seats: 1, cases: 1, accounts: 1, classes: 1, receipts: 1 });
    expect(await owners(caseId)).toEqual([kept.mediatorId]);
    const people = await ownerRows('SELECT phone, merged_into_id AS into FROM mediator WHERE id = $1', [
      kept.mediatorId,
    ]);
    expect(people).toEqual([{ phone: '0912000118', into: null }]);
    const left = await standing([other]);
    expect(left.filter(({ row }) => !row.startsWith('mediator') && !row.startsWith('reader'))).toEqual([]);

    success(await undone(kept, value.mergeId));
    expect(await standing([kept, other])).toEqual(before);
    expect(await undone(kept, value.mergeId)).toMatchObject({ refusal: { code: 'undone_already' } });
  });

  it('that sit in one team keep the stronger seat; the other opens again when they part', async () => {
    const kept = await buildMediator();
    const other = await buildMediator({ ...kept, role: 'leader' });
    const before = await standing([kept, other]);
    const { value } = success(await merged(kept, other));
    const open = await ownerRows(
      'SELECT mediator_id, role FROM team_membership WHERE team_id = $1 AND valid_to IS NULL',
      [kept.teamId],
    );
    expect(open).toEqual([{ mediator_id: kept.mediatorId, role: 'leader' }]);
    success(await undone(kept, value.mergeId));
    expect(await standing([kept, other])).toEqual(before);
  });

  it('that work on one case stay assigned once', async () => {
    const { kept, other, caseId } = await buildTwins();
    await assignMediator({ ...other, caseId, firstPartyId: '', secondPartyId: '' }, kept);
    const before = await standing([kept, other]);
    const { value, audit } = success(await merged(kept, other));
    expect(audit.detail).toMatchObject({ cases: 0 });
    success(await undone(kept, value.mergeId));
    expect(await standing([kept, other])).toEqual(before);
  });

  it('keep what was written on the kept entry since', async () => {
    const { kept, other } = await buildTwins();
    const { value } = success(await merged(kept, other));
    await ownerRows(`UPDATE mediator SET phone = '0977000275', address = 'Ngõ 5' WHERE id = $1`, [
      kept.mediatorId,
    ]);
    success(await undone(kept, value.mergeId));
    const [entry] = await ownerRows('SELECT phone, address FROM mediator WHERE id = $1', [kept.mediatorId]);
    expect(entry).toEqual({ phone: '0977000275', address: 'Ngõ 5' });
  });

  it('are merged from a fresh preview, once, and parted within thirty days, the last merger first', async () => {
    const { kept, other } = await buildTwins();
    const third = await buildMediator(await buildTeam({ ...kept, name: 'Tổ hòa giải số 3' }));
    await expect(merged(kept, other, { mergedVersion: 1 })).rejects.toMatchObject({ name: 'ConflictError' });
    expect(await merged(kept, kept)).toMatchObject({ refusal: { code: 'same_entry' } });
    const inner = success(await merged(kept, other)).value;
    expect(await merged(kept, other, { keptVersion: 1, mergedVersion: 1 })).toMatchObject({
      refusal: { code: 'merged_already' },
    });
    const outer = success(await merged(third, kept, { mergedVersion: 1 })).value;
    expect(await undone(kept, inner.mergeId)).toMatchObject({ refusal: { code: 'merged_further' } });
    const late = new Date(now.getTime() + MERGE_UNDO_DAYS * DAY_MS);
    expect(await undone(kept, outer.mergeId, late)).toMatchObject({ refusal: { code: 'too_late' } });
    success(await undone(kept, outer.mergeId, new Date(late.getTime() - 1)));
    success(await undone(kept, inner.mergeId));
  });

  it('of two communes are two people', async () => {
    const mine = await buildMediator();
    const theirs = await buildMediator(await buildTeam(await buildCommune({ cityId: mine.cityId })));
    await expect(merged(mine, theirs)).rejects.toThrow('not found');
    const scope = { role: 'portal_commune', cityId: mine.cityId, communeId: mine.communeId } as const;
    const forced = asRole(scope, 'UPDATE mediator SET merged_into_id = $2 WHERE id = $1', [
      mine.mediatorId,
      theirs.mediatorId,
    ]);
    await expect(forced).rejects.toMatchObject({ code: '23503' });
    const undoForced = await asRole(
      { role: 'portal_commune', cityId: mine.cityId, communeId: theirs.communeId },
      'UPDATE mediator_merge SET undone_by = $1',
      ['x'],
    );
    expect(undoForced.rowCount).toBe(0);
  });
});
