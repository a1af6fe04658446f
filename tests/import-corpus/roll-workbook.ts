import type { Sheet, Workbook } from '@/lib/domain/import/workbook';
import { Chance } from '@/tests/support/random';
import { plantedIn } from './planted';
import { rollStyle } from './roll-style';
import { RollTable, type TrueIssue, type TrueRow } from './roll-table';
import { trueTeams } from './roll-truth';
import { SheetWriter } from './sheet-writer';

/** What a perfect reader finds in a made-up file. */
export type RollTruth = {
  readonly workbook: Workbook;
  readonly rows: readonly TrueRow[];
  readonly issues: readonly TrueIssue[];
  readonly teams: readonly string[];
};

/** Makes a roll as some commune may keep it: same seed, same file. */
export function rollWorkbook(seed: number): RollTruth {
  const chance = new Chance(seed);
  const style = rollStyle(chance);
  const teams = trueTeams(chance);
  const planted = plantedIn(teams, chance, style);
  const groups = style.teams === 'sheets' ? planted.map((team) => [team]) : [planted];
  const tables = groups.map((group, index) => {
    const table = new RollTable(style.teams === 'sheets' ? `Sheet${index + 1}` : 'DS HGV', style, chance);
    table.write(group);
    return table;
  });
  const sheets = tables.map(({ writer }) => writer.build());
  return {
    workbook: { sheets: chance.happens(0.3) ? [cover(), ...sheets] : sheets, encoding: 'utf-8' },
    rows: tables.flatMap(({ rows }) => rows),
    issues: tables.flatMap(({ issues }) => issues),
    teams: teams.map(({ name }) => name),
  };
}

function cover(): Sheet {
  const writer = new SheetWriter('Bìa');
  writer.put(3, 2, 'DANH SÁCH HÒA GIẢI VIÊN');
  writer.put(5, 2, 'Phường Láng - Năm 2026');
  return writer.build();
}
