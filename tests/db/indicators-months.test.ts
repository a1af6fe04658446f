import { describe, expect, it } from 'vitest';
import { withScope } from '@/lib/db/scope';
import { USUAL_SETTINGS } from '@/lib/domain/indicators/settings';
import { getFigures } from '@/lib/features/indicators/figures/get-figures';
import { keepMonths } from '@/lib/features/indicators/months/keep-months';
import { listKeptMonths } from '@/lib/features/indicators/months/list-months';
import type { KeptMonths } from '@/lib/features/indicators/months/types';
import { actorOf, buildCity } from '../support/builders';
import { RecordLottery, TODAY } from '../support/indicators/draw-records';
import type { CityRecords } from '../support/indicators/records';
import { writeRecords } from '../support/indicators/write-records';
import { ownerRows } from '../support/owner';
import { Chance, seedOf } from '../support/random';

const now = new Date(`${TODAY}T03:00:00Z`);

async function randomCity(seed: number): Promise<CityRecords> {
  const records = new RecordLottery(new Chance(seed)).draw((await buildCity()).cityId);
  await writeRecords(records);
  return records;
}

const keep = ({ cityId }: CityRecords, upTo: string, switchedOff: typeof USUAL_SETTINGS.switchedOff = []) =>
  keepMonths({
    cityId,
    from: USUAL_SETTINGS.planStart,
    upTo,
    settingsOn: () => ({ ...USUAL_SETTINGS, switchedOff }),
  });

const read = ({ cityId }: CityRecords, communeId: string | null): Promise<KeptMonths> => {
  const actor = actorOf('city_officer', { cityId });
  return withScope(actor, (tx) =>
    listKeptMonths(
      { tx, actor, now, today: TODAY },
      communeId === null
        ? { level: 'city', below: 'commune' }
        : { level: 'commune', communeId, openedFromAbove: true, below: 'team' },
    ),
  );
};

describe('kept months', () => {
  it('are filled since the plan began, each equal to the figures of its last day', async () => {
    const records = await randomCity(seedOf('kept months'));
    expect(await keep(records, '2025-09-30')).toEqual(['2025-07-31', '2025-08-31', '2025-09-30']);
    expect(await keep(records, '2025-11-29')).toEqual(['2025-10-31']);
    const actor = actorOf('city_officer', { cityId: records.cityId });
    for (const communeId of [null, ...records.communeIds]) {
      const months = await read(records, communeId);
      for (const day of ['2025-08-31', '2025-10-31']) {
        const { total } = await withScope(actor, (tx) =>
          getFigures(
            { tx, actor, now, today: TODAY },
            { day, mapThen: true, communeId, settings: { ...USUAL_SETTINGS, switchedOff: [] } },
          ),
        );
        for (const [code, { numerator, denominator }] of Object.entries(total.figures))
          expect(months[code as keyof KeptMonths]).toContainEqual({ month: day, numerator, denominator });
      }
    }
  });

  it('stay as they were when records are edited, and when an indicator is switched off', async () => {
    const records = await randomCity(7);
    await keep(records, '2025-08-31');
    const before = await read(records, null);
    await ownerRows(
      `UPDATE team_membership SET valid_to = valid_from + 1 WHERE city_id = $1 AND valid_to IS NULL`,
      [records.cityId],
    );
    expect(await keep(records, '2025-08-31')).toEqual([]);
    expect(await read(records, null)).toEqual(before);

    expect(await keep(records, '2025-09-30', ['skills_trained'])).toEqual(['2025-09-30']);
    const after = await read(records, null);
    expect(after.skills_trained).toEqual(before.skills_trained);
    expect(after.teams_in_order).toHaveLength(3);
  });

  it('are kept once by two workers at a time', async () => {
    const records = await randomCity(8);
    await Promise.all([keep(records, '2025-08-31'), keep(records, '2025-08-31')]);
    expect((await read(records, null)).teams_in_order).toHaveLength(2);
  });

  it('are a commune’s own to read', async () => {
    const records = await randomCity(9);
    await keep(records, '2025-07-31');
    const [own, other] = records.communeIds;
    if (!own || !other) throw new Error('two communes are needed');
    const actor = actorOf('commune_officer', { cityId: records.cityId, communeId: own });
    const monthsOf = (communeId: string) =>
      withScope(actor, (tx) =>
        listKeptMonths(
          { tx, actor, now, today: TODAY },
          { level: 'commune', communeId, openedFromAbove: false, below: 'team' },
        ),
      );
    expect((await monthsOf(own)).teams_in_order).toHaveLength(1);
    expect(await monthsOf(other)).toEqual({});
  });
});
