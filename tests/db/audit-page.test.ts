import { describe, expect, it } from 'vitest';
import { recordAudit } from '@/lib/audit/record';
import type { AuditAction } from '@/lib/audit/vocabulary';
import { newId } from '@/lib/db/ids';
import { withScope } from '@/lib/db/scope';
import type { Actor } from '@/lib/domain/access/roles';
import { listEntries, PAGE_SIZE } from '@/lib/features/audit/list-entries';
import { parseAuditListParams } from '@/lib/features/audit/list-params';
import { readAudit } from '@/lib/features/audit/read-audit';
import { verifyChain } from '@/lib/features/audit/verify-chain';
import { todayInVietnam } from '@/lib/format/date';
import { actorOf, buildCommune } from '../support/builders';
import { owner } from '../support/owner';

const write = async (
  actor: Actor,
  count: number,
  action: AuditAction = 'access.signed_in',
): Promise<void> => {
  for (let index = 0; index < count; index += 1) {
    await withScope(actor, (tx) => recordAudit(tx, { action, subject: 'session', subjectId: newId() }));
  }
};

const page = (actor: Actor, search: Record<string, string> = {}) =>
  withScope(actor, (tx) => listEntries(tx, actor, parseAuditListParams(search)));

describe('the audit of a city', () => {
  it('shows its administrator the newest first, page by page, and nobody else’s', async () => {
    const place = await buildCommune({ name: 'Láng' });
    const other = await buildCommune();
    const admin = actorOf('city_admin', place);
    await write(actorOf('commune_officer', place), PAGE_SIZE + 2);
    await write(actorOf('commune_officer', other), 1);
    const first = await page(admin);
    const second = await page(admin, { before: first.next ?? '' });
    const numbers = [...first.entries, ...second.entries].map(({ seq }) => Number(seq));
    expect(numbers).toEqual(Array.from({ length: PAGE_SIZE + 2 }, (_, index) => PAGE_SIZE + 2 - index));
    expect(second.next).toBeNull();
    expect(first.entries[0]).toMatchObject({ actorRole: 'commune_officer', communeName: 'Láng' });
  });

  it('shows a commune what was done in its own place, and one record on its own', async () => {
    const place = await buildCommune({ name: 'Láng' });
    const officer = actorOf('commune_officer', place);
    const record = newId();
    await write(officer, 1);
    await withScope(officer, (tx) =>
      recordAudit(tx, { action: 'case.parties_viewed', subject: 'mediation_case', subjectId: record }),
    );
    await write(actorOf('city_admin', place), 1);
    await write(actorOf('commune_officer', await buildCommune(place)), 1);
    const seen = (await page(officer)).entries;
    expect(seen.map(({ action }) => action)).toEqual(['case.parties_viewed', 'access.signed_in']);
    expect(seen[0]).toMatchObject({ actorName: officer.displayName, communeName: 'Láng' });
    expect((await page(officer, { subject: record })).entries).toHaveLength(1);
    expect((await page(officer, { subject: newId() })).entries).toEqual([]);
    const asked = { ...parseAuditListParams({ check: '1' }) };
    const view = await withScope(officer, (tx) =>
      readAudit({ tx, actor: officer, now: new Date(), today: '2026-11-22' }, asked),
    );
    expect(view).toMatchObject({ chain: null, mayVerify: false });
  });

  it('filters by act and by day of Viet Nam', async () => {
    const place = await buildCommune();
    const admin = actorOf('city_admin', place);
    await write(admin, 2);
    await write(admin, 1, 'access.denied');
    // 23:59:59 and 00:00:00 in Viet Nam are 16:59:59 and 17:00:00 in UTC.
    for (const [seq, at] of [
      [1, '2026-03-08T16:59:59Z'],
      [2, '2026-03-08T17:00:00Z'],
    ] as const) {
      await owner().query('UPDATE audit_entry SET at = $3 WHERE city_id = $1 AND seq = $2', [
        place.cityId,
        seq,
        at,
      ]);
    }
    const numbers = async (search: Record<string, string>) =>
      (await page(admin, search)).entries.map(({ seq }) => seq);
    expect(await numbers({ action: 'access.denied' })).toEqual(['3']);
    expect(await numbers({ day: '2026-03-08' })).toEqual(['1']);
    expect(await numbers({ day: '09/03/2026' })).toEqual(['2']);
    expect(await numbers({ day: todayInVietnam(new Date()) })).toEqual(['3']);
    expect(await numbers({ day: '2026-03-10' })).toEqual([]);
    expect(await numbers({ day: '1999-01-01' })).toEqual([]);
  });

  it('names the first entry that was forged', async () => {
    const place = await buildCommune();
    const admin = actorOf('city_admin', place);
    expect(await withScope(admin, verifyChain)).toEqual({ holds: true, entries: '0' });
    await write(admin, 5);
    expect(await withScope(admin, verifyChain)).toEqual({ holds: true, entries: '5' });
    await owner().query(
      `UPDATE audit_entry SET action = 'access.signed_out' WHERE city_id = $1 AND seq >= 3`,
      [place.cityId],
    );
    expect(await withScope(admin, verifyChain)).toMatchObject({ holds: false, seq: '3' });
    await owner().query('DELETE FROM audit_entry WHERE city_id = $1', [place.cityId]);
    expect(await withScope(admin, verifyChain)).toEqual({ holds: false, seq: '5', at: null });
  });
});
