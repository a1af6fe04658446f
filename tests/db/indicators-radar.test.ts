import { expect, it } from 'vitest';
import { withScope } from '@/lib/db/scope';
import { USUAL_SETTINGS } from '@/lib/domain/indicators/settings';
import { getFigures } from '@/lib/features/indicators/figures/get-figures';
import { parseRadarParams } from '@/lib/features/radar/params';
import { readRadar } from '@/lib/features/radar/read-radar';
import { actorOf, buildCity } from '../support/builders';
import { RecordLottery, TODAY } from '../support/indicators/draw-records';
import { writeRecords } from '../support/indicators/write-records';
import { Chance, seedOf } from '../support/random';

const WORLDS = 4;
const now = new Date(`${TODAY}T03:00:00Z`);

it('K1 is what the radar says, for the city and for each commune', async () => {
  const seed = seedOf('K1 and the radar');
  const chance = new Chance(seed);
  for (let world = 0; world < WORLDS; world += 1) {
    const records = new RecordLottery(chance).draw((await buildCity()).cityId);
    await writeRecords(records);
    const actor = actorOf('city_officer', { cityId: records.cityId });
    for (const communeId of [null, ...records.communeIds]) {
      const [radar, figures] = await withScope(actor, async (tx) => {
        const context = { tx, actor, now, today: TODAY };
        const params = parseRadarParams(communeId === null ? {} : { commune: communeId });
        const asked = { day: TODAY, mapThen: false, communeId, settings: USUAL_SETTINGS };
        return [await readRadar(context, params), await getFigures(context, asked)] as const;
      });
      expect(figures.total.figures.teams_in_order, `SEED=${seed} world ${world}`).toMatchObject({
        numerator: radar.consolidated,
        denominator: radar.teams,
      });
    }
  }
});
