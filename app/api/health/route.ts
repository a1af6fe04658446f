import { connection } from 'next/server';
import { checkHealth } from '@/lib/server/health';

/** For monitors and the start command: no session, nothing secret, never cached. */
export async function GET(): Promise<Response> {
  await connection();
  const health = await checkHealth();
  return Response.json(health, {
    status: health.status === 'ok' ? 200 : 503,
    headers: { 'cache-control': 'no-store' },
  });
}
