import 'server-only';
import pg from 'pg';
import { serverEnv } from '@/lib/env';

/** One connection listens, the others take and finish jobs. */
const CONNECTIONS = 4;

/**
 * Connections of the queue of jobs, each of them the worker from its first moment on: the queue's library opens its own
 * transactions and knows no scope. What a job does itself, it does through scope.ts like everybody.
 */
export function openWorkerPool(): pg.Pool {
  const address = new URL(serverEnv().jobsDatabaseUrl);
  const given = address.searchParams.get('options');
  address.searchParams.set('options', [given, '-c role=portal_worker'].filter(Boolean).join(' '));
  return new pg.Pool({
    connectionString: address.href,
    max: CONNECTIONS,
    connectionTimeoutMillis: 5_000,
    statement_timeout: 10_000,
    lock_timeout: 3_000,
  });
}
