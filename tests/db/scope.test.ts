import { describe, expect, it } from 'vitest';
import { withScope, asGate } from '@/lib/db/scope';
import { asRole } from '../support/as-role';
import {
  actorOf,
  assignMediator,
  buildCase,
  buildCity,
  buildCommune,
  buildMediator,
} from '../support/builders';

const FAMILY_TABLES = [
  'case_narrative',
  'case_party',
  'case_mediator',
  'case_meeting',
  'case_meeting_party',
  'case_invitee',
  'case_obligation',
  'case_alert',
  'case_event',
] as const;

describe('the scope of a transaction', () => {
  it('shows a case to its commune, its team and its assigned mediator, and to nobody beside them', async () => {
    const built = await buildCase();
    const mediator = await buildMediator({ ...built });
    const other = await buildMediator({ ...built, fullName: 'Người khác' });
    await assignMediator(built, mediator);
    const sibling = await buildCommune({ cityId: built.cityId });
    const stranger = await buildCommune();
    const count = (actor: Parameters<typeof withScope>[0]) =>
      withScope(actor, (tx) => tx.mediationCase.count({ where: { id: built.caseId } }));

    expect(await count(actorOf('commune_officer', built))).toBe(1);
    expect(await count(actorOf('team_leader', built))).toBe(1);
    expect(await count(actorOf('mediator', mediator))).toBe(1);
    expect(await count(actorOf('city_officer', built))).toBe(1);
    expect(await count(actorOf('mediator', other))).toBe(0);
    expect(await count(actorOf('commune_officer', sibling))).toBe(0);
    expect(await count(actorOf('commune_officer', stranger))).toBe(0);
    expect(await count(actorOf('city_officer', stranger))).toBe(0);
  });

  it.each(FAMILY_TABLES)('refuses the city any look at %s', async (table) => {
    const { cityId } = await buildCity();
    for (const role of ['portal_city', 'portal_city_admin'] as const) {
      await expect(asRole({ role, cityId }, `SELECT 1 FROM ${table}`)).rejects.toMatchObject({
        code: '42501',
      });
    }
  });

  it('shows nothing outside a scope, and leaves nothing behind on a pooled connection', async () => {
    const built = await buildCase();
    await withScope(actorOf('commune_officer', built), (tx) => tx.mediationCase.count());
    await expect(asGate((tx) => tx.mediationCase.count())).rejects.toMatchObject({ code: 'denied' });
    const rows = await asGate(
      (tx) => tx.$queryRaw<{ city: string | null }[]>`SELECT scope_city()::text AS city`,
    );
    expect(rows).toEqual([{ city: null }]);
  });

  it('rolls back everything when the work throws', async () => {
    const built = await buildCase();
    const actor = actorOf('commune_officer', built);
    await expect(
      withScope(actor, async (tx) => {
        await tx.caseNarrative.updateMany({ where: { caseId: built.caseId }, data: { summary: 'đã đổi' } });
        throw new Error('stop');
      }),
    ).rejects.toThrow('stop');
    const kept = await withScope(actor, (tx) =>
      tx.caseNarrative.findFirstOrThrow({ where: { caseId: built.caseId } }),
    );
    expect(kept.summary).toBe('Lấn ngõ đi chung');
  });
});
