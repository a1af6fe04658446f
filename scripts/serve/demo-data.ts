import { loadDemo, type DemoSize, type Progress } from '@/prisma/demo/load';
import { readDemoPassword } from '../data-folder/secrets';
import { hasAccounts } from '../database/accounts';
import { step } from '../setup/step.mjs';

/** What to load, and where. */
export interface DemoPlan {
  readonly dataDir: string;
  readonly ownerUrl: string;
  /** How much: see DEMO in .env.example. */
  readonly size: DemoSize;
  /** DEMO_PASSWORD, when set. */
  readonly chosenPassword: string | undefined;
}

const number = new Intl.NumberFormat('vi-VN');

/** «Vụ việc 12.000/19.500». */
const inWords = (...[what, done, total]: Parameters<Progress>) =>
  `${what} ${number.format(done)}/${number.format(total)}`;

/**
 * Loads the demo with its progress shown; demo data already there are replaced.
 * @throws {NotDemoData} when the database holds anybody's real work
 */
export async function loadDemoData({ dataDir, ownerUrl, size, chosenPassword }: DemoPlan): Promise<void> {
  const password = readDemoPassword(dataDir, chosenPassword);
  await step('Dữ liệu mẫu', async (note) => {
    const onProgress: Progress = (...progress) => note(inWords(...progress));
    const loaded = await loadDemo({ ownerUrl, size, password, onProgress });
    note(
      `${number.format(loaded.teams)} tổ, ${number.format(loaded.mediators)} hòa giải viên, ${number.format(loaded.cases)} vụ việc`,
    );
  });
}

/** Loads the demo into a new database; one that anybody can sign in to is left alone. */
export async function ensureDemoData(plan: DemoPlan): Promise<void> {
  if (!(await hasAccounts(plan.ownerUrl))) await loadDemoData(plan);
}
