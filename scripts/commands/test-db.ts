import { ensurePrismaClient } from '../serve/prisma-client';
import { runLane } from '../suites/run-suites';
import { runDb } from '../suites/vitest';
import { Shutdown } from '../system/shutdown';

/** `npm run test:db [file …]`: the database suite alone, on a server of its own. */
export async function run(args: readonly string[]): Promise<number> {
  const shutdown = new Shutdown(1);
  try {
    await ensurePrismaClient();
    const [result] = await runLane([{ name: 'db', run: () => runDb(args, shutdown) }]);
    return result && result.failed === 0 && result.passed > 0 ? 0 : 1;
  } finally {
    await shutdown.run();
  }
}
