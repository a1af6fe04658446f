import { readWorkbook } from '@/lib/workbook/read-workbook';
import { Refusal } from '../../setup/refusal.mjs';
import { cellsOf, writeBare } from '../bare-export';
import { watchMemory } from '../memory';
import type { Figure } from '../result';
import { median } from '../samples';
import type { Stage } from '../stage';
import { CITY_OFFICER } from './people';

const PATH = '/roll/mediators/export';
const ROUNDS = 5;

/** Everybody on the city's roll as a workbook, to the last byte, against the Excel library writing the same cells. */
export async function measureExport(stage: Stage): Promise<readonly Figure[]> {
  const client = await stage.signIn(CITY_OFFICER);
  const endWatch = watchMemory(stage.webPid);
  const { bytes } = await client.get(PATH);
  const read = await readWorkbook(bytes, 'hoa-giai-vien.xlsx');
  if (!read.ok) throw new Refusal('Tệp xuất ra không đọc lại được, không đo được.');
  const rows = cellsOf(read.workbook);
  const samples = { ours: [] as number[], bare: [] as number[] };
  for (let round = 0; round < ROUNDS; round += 1) {
    samples.ours.push((await client.get(PATH)).ms);
    samples.bare.push(await writeBare(rows));
  }
  const memory = endWatch();
  client.close();
  const megabytes = (bytes.length / 1e6).toFixed(1);
  const what = `workbook of ${rows.length} rows, ${CITY_OFFICER}`;
  return [
    {
      id: 'g-export',
      what: `${what}, ${megabytes} MB: median s to the last byte, exceljs alone`,
      ours: median(samples.ours) / 1000,
      bare: median(samples.bare) / 1000,
      target: null,
    },
    ...(memory === null
      ? []
      : [
          {
            id: 'g-export-memory',
            what: `${what}: growth of the web server, MB`,
            ours: memory.growth,
            bare: null,
            target: null,
          },
        ]),
  ];
}
