import 'server-only';
import { assertSafeDatabase, UnsafeDatabaseError } from '@/lib/db/start-check';
import { logBug } from '@/lib/http/log';

/**
 * Ends the process when the database's role is one that policies do not bind: everything would «work» and nothing be
 * protected. A database that cannot be reached just now ends nothing: health says so, and it may come back.
 */
export async function refuseUnsafeDatabase(): Promise<void> {
  try {
    await assertSafeDatabase();
  } catch (error) {
    if (!(error instanceof UnsafeDatabaseError)) return logBug(error, null);
    console.error(error.message);
    process.exit(1);
  }
}
