import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { withScope } from '@/lib/db/scope';
import type { Actor } from '@/lib/domain/access/roles';
import { INDICATORS, indicatorsAt } from '@/lib/domain/indicators/definitions';
import { countOf } from '@/lib/domain/indicators/count';
import { USUAL_SETTINGS } from '@/lib/domain/indicators/settings';
import { VERDICT_LABELS, VERDICTS } from '@/lib/domain/indicators/verdict';
import { exportIndicators } from '@/lib/features/indicators/export/export-indicators';
import { getFigures } from '@/lib/features/indicators/figures/get-figures';
import { NotFoundError } from '@/lib/server/not-found';
import { actorOf, buildCity } from '../support/builders';
import { RecordLottery, TODAY } from '../support/indicators/draw-records';
import type { CityRecords } from '../support/indicators/records';
import { writeRecords } from '../support/indicators/write-records';
import { ownerRows } from '../support/owner';
import { Chance, seedOf } from '../support/random';

const now = new Date(`${TODAY}T03:00:00Z`);
const DAY = '2026-10-20';
const HEADING_ROWS = 6;

async function randomCity(seed: number): Promise<CityRecords> {
  const records = new RecordLottery(new Chance(seed)).draw((await buildCity()).cityId);
  await writeRecords(records);
  return records;
}

const asked = (communeId: string | null) => ({
  day: DAY,
  mapThen: false,
  communeId,
  settings: USUAL_SETTINGS,
});

async function exported(actor: Actor, communeId: string | null): Promise<ExcelJS.Workbook> {
  const answer = await withScope(actor, (tx) =>
    exportIndicators({ tx, actor, now, today: TODAY }, asked(communeId)),
  );
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(await answer.arrayBuffer());
  return workbook;
}

/** The rows under the heading, found by its first cell. */
function rowsUnder(sheet: ExcelJS.Worksheet | undefined, heading: string): readonly (readonly unknown[])[] {
  const rows = Array.from(sheet?.getSheetValues() ?? [], (row) => (Array.isArray(row) ? row.slice(1) : []));
  const head = rows.findIndex(([first]) => first === heading);
  expect(head).toBeLessThanOrEqual(HEADING_ROWS);
  return rows.slice(head + 1);
}

describe('the workbook of the indicators', () => {
  it('holds the figures of the table and exactly the records behind them', async () => {
    const records = await randomCity(seedOf('indicators export'));
    const actor = actorOf('city_officer', { cityId: records.cityId });
    const workbook = await exported(actor, null);
    const { total, below } = await withScope(actor, (tx) =>
      getFigures({ tx, actor, now, today: TODAY }, asked(null)),
    );
    const table = rowsUnder(workbook.getWorksheet('Chỉ tiêu'), 'Đơn vị');
    indicatorsAt('city', USUAL_SETTINGS).forEach((code, at) => {
      const figure = total.figures[code];
      if (!figure) throw new Error(`no figure of ${code}`);
      expect(table[0]?.slice(1 + at * 3, 3 + at * 3)).toEqual([figure.numerator, figure.denominator]);
      const { letter, short } = INDICATORS[code];
      const listed = rowsUnder(workbook.getWorksheet(`${letter} ${short}`), 'STT');
      for (const verdict of VERDICTS)
        expect(listed.filter((row) => row[4] === VERDICT_LABELS[verdict]).length, `${code} ${verdict}`).toBe(
          countOf(verdict, figure.reasons),
        );
    });
    expect(table.length).toBeGreaterThan(below.length - 1);
  });

  it('says what it is, and is written down before it is sent', async () => {
    const { cityId, communeIds } = await randomCity(3);
    const [communeId] = communeIds;
    if (!communeId) throw new Error('no commune');
    const workbook = await exported(actorOf('commune_officer', { cityId, communeId }), null);
    const captions = (workbook.getWorksheet('Chỉ tiêu')?.getSheetValues() ?? [])
      .slice(1, 5)
      .flat()
      .join('\n');
    expect(captions).toContain('20/10/2026');
    expect(captions).toContain('Nguyễn Thu Hà');
    expect(captions).toContain('Xã 1');
    expect(captions).toContain('không lọc');
    expect(
      await ownerRows(`SELECT action, subject_type, subject_id FROM audit_entry WHERE city_id = $1`, [
        cityId,
      ]),
    ).toEqual([{ action: 'target.exported', subject_type: 'commune', subject_id: communeId }]);
  });

  it('is not made of a commune of another city', async () => {
    const [own, other] = [await randomCity(4), await randomCity(5)];
    const actor = actorOf('city_officer', { cityId: own.cityId });
    await expect(exported(actor, other.communeIds[0] ?? '')).rejects.toBeInstanceOf(NotFoundError);
  });
});
