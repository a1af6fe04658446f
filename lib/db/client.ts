import 'server-only';
import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { serverEnv } from '@/lib/env';
import { PrismaClient } from './generated/client';
import { ScopedClient } from './scoped-client';

/** Private to lib/db: everyone else takes a ScopedTx from `scope.ts`. */
function connect(): PrismaClient {
  const { databaseUrl, databasePool } = serverEnv();
  const pool = new pg.Pool({
    Client: ScopedClient,
    connectionString: databaseUrl,
    max: databasePool,
    // Without these a lost database or a stuck lock would hold a request for ever (C-45).
    connectionTimeoutMillis: 5_000,
    statement_timeout: 10_000,
    lock_timeout: 3_000,
    idle_in_transaction_session_timeout: 15_000,
  });
  return new PrismaClient({ adapter: new PrismaPg(pool) });
}

// One pool a process. In development the module is evaluated again at each edit; the pool is not.
const shared = globalThis as typeof globalThis & { portalPrisma?: PrismaClient };

/** The process's client, connected on first use. */
export function prisma(): PrismaClient {
  shared.portalPrisma ??= connect();
  return shared.portalPrisma;
}
