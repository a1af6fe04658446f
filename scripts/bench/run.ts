import { step } from '../setup/step.mjs';
import type { Shutdown } from '../system/shutdown';
import type { Plan } from './insider/order';
import { measureAttendance } from './measures/attendance';
import { measureDashboard } from './measures/dashboard';
import { measureExport } from './measures/export';
import { measureImport } from './measures/import';
import { measureListPage } from './measures/list-page';
import { measureListQuery } from './measures/list-query';
import { COMMUNE_OFFICER } from './measures/people';
import { measureRecordCase } from './measures/record-case';
import { measureScriptSize } from './measures/script-size';
import { measureSearch } from './measures/search';
import { measureTargets } from './measures/targets';
import { LISTS, LIST_NAMES } from './lists';
import { judge, type BenchSize, type Figure, type Result } from './result';
import { openStage, type Stage } from './stage';

/**
 * a: the list of cases; b: a new case; c: the dashboard; d: the script of the new-case page; e: the search box;
 * f: the lists of the roll; g: its export; h: its import; i: the indicators of a city and their page; j: attendance.
 */
export const GROUPS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'] as const;
export type Group = (typeof GROUPS)[number];

/** What a bench was asked to measure. */
export type BenchOrder = {
  readonly size: BenchSize;
  readonly groups: readonly Group[];
  readonly withPlans: boolean;
  readonly chromiumPath: string | undefined;
};

export type BenchReport = { readonly results: readonly Result[]; readonly plans: readonly Plan[] };

/** The dashboard is compared over these; the nation's plan has one length of history. */
const OTHER_HISTORIES: Readonly<Record<BenchSize, readonly number[]>> = { city: [0.01, 10], nation: [] };

async function readPlans(stage: Stage): Promise<readonly Plan[]> {
  // The look-up of a session is among them, so there must be one.
  (await stage.signIn(COMMUNE_OFFICER)).close();
  return stage.insider.ask('plans', null);
}

/** Brings up what the order needs and measures it. @param shutdown ends what was brought up */
export async function runBench(order: BenchOrder, shutdown: Shutdown): Promise<BenchReport> {
  const { size, groups, withPlans, chromiumPath } = order;
  const stage = await openStage(size, 1, shutdown);
  const others: Stage[] = [];
  for (const factor of groups.includes('c') || groups.includes('i') ? OTHER_HISTORIES[size] : [])
    others.push(await openStage(size, factor, shutdown));
  const figures: Figure[] = [];
  const measure = async (group: Group, name: string, run: () => Promise<readonly Figure[]>) => {
    if (groups.includes(group)) figures.push(...(await step(name, run)));
  };
  for (const list of LIST_NAMES) {
    await measure(LISTS[list].group, `Truy vấn ${LISTS[list].path}`, () => measureListQuery(stage, list));
    await measure(LISTS[list].group, `Trang ${LISTS[list].path}`, () => measureListPage(stage, list));
  }
  await measure('c', 'Số liệu của thành phố', () => measureDashboard(stage, others));
  await measure('i', 'Chỉ tiêu của thành phố', () => measureTargets(stage, others));
  await measure('e', 'Ô tìm', () => measureSearch(stage));
  await measure('g', 'Xuất danh sách hòa giải viên', () => measureExport(stage));
  await measure('d', 'JavaScript của trang ghi vụ việc', () => measureScriptSize(stage, chromiumPath));
  const plans = withPlans ? await step('Kế hoạch truy vấn', () => readPlans(stage)) : [];
  // Last, for it writes: everything before has read the demo as it was loaded.
  await measure('b', 'Ghi vụ việc mới', () => measureRecordCase(stage));
  await measure('j', 'Điểm danh một lớp', () => measureAttendance(stage));
  await measure('h', 'Nhập danh sách vào sổ trống', async () =>
    measureImport(await openStage('empty', 1, shutdown), { id: 'import', onto: 'into an empty roll' }),
  );
  await measure('h', 'Nhập danh sách vào sổ đã có người', () =>
    measureImport(stage, { id: 'import-onto', onto: 'onto a full roll' }),
  );
  const inOrder = figures.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  return { results: inOrder.map((figure) => judge(figure, size)), plans };
}
