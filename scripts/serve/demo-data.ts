import { loadDemo } from '@/prisma/demo/load';
import { whileMarked } from '../data-folder/demo-marker';
import { readDemoPassword } from '../data-folder/secrets';
import { hasAccounts } from '../database/accounts';
import { step } from '../setup/step.mjs';

/** What to load, and where. */
export interface DemoPlan {
  readonly dataDir: string;
  readonly ownerUrl: string;
  /** How much: see DEMO in .env.example. */
  readonly size: 'city' | 'nation' | 'empty' | 'none';
  /** DEMO_PASSWORD, when set. */
  readonly chosenPassword: string | undefined;
}

/**
 * Loads the demo into a new database, with its progress shown; one that anybody can sign in to is left alone.
 * @returns whether it was new
 */
export async function ensureDemoData({
  dataDir,
  ownerUrl,
  size,
  chosenPassword,
}: DemoPlan): Promise<boolean> {
  if (await hasAccounts(ownerUrl)) return false;
  const password = readDemoPassword(dataDir, chosenPassword);
  await step('Dữ liệu mẫu', (note) =>
    whileMarked(dataDir, async () => {
      await loadDemo({ ownerUrl, size, password, onProgress: note });
      note(size);
    }),
  );
  return true;
}
