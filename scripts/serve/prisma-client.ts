import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fullDisk, Refusal, tellsFullDisk } from '../setup/refusal.mjs';
import { fingerprint } from '../system/fingerprint';
import { runNode } from '../system/run-program';

const STAMP = 'lib/db/generated/.fingerprint';
const SOURCES = ['prisma/schema', 'prisma.config.ts', 'node_modules/prisma/package.json'];

/**
 * Generates the database client when the schema has changed since.
 * @returns whether it had
 */
export async function ensurePrismaClient(): Promise<boolean> {
  const current = fingerprint(SOURCES);
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === current) return false;
  const { code, output } = await runNode('node_modules/prisma/build/index.js', ['generate'], {
    // Every prisma command first asks for its native engine, which closed networks cannot download and `generate`
    // never starts: any existing file will do.
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
    CHECKPOINT_DISABLE: '1',
  });
  if (tellsFullDisk(output)) throw fullDisk();
  if (code !== 0)
    throw new Refusal(`Không tạo được trình truy cập dữ liệu từ prisma/schema:\n${output.trim()}`);
  writeFileSync(STAMP, current);
  return true;
}
