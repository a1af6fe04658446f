/** Runs once when the server starts: with a database role that policies do not bind, the portal does not serve. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { assertSafeDatabase, UnsafeDatabaseError } = await import('@/lib/db/start-check');
  try {
    await assertSafeDatabase();
  } catch (error) {
    if (!(error instanceof UnsafeDatabaseError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}
