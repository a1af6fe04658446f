import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { launcherEnv } from '@/lib/env';
import { IMPORT_KINDS, type ImportKind } from '@/lib/domain/import/records';
import { openDataFolder } from '../data-folder/data-folder';
import { claimDataFolder, findRunning } from '../data-folder/run-file';
import { readSecrets } from '../data-folder/secrets';
import { openDatabase, prepareDatabase } from '../database/database';
import { ensurePrismaClient } from '../serve/prisma-client';
import { Refusal } from '../setup/refusal.mjs';
import { Shutdown } from '../system/shutdown';

const PROGRAM = 'lib/features/imports/command/main.ts';
const USAGE = `Cách dùng: npm run import -- --as TÀI_KHOẢN --kind ${IMPORT_KINDS.join('|')} [--class MÃ_LỚP] [--apply] [--json] TỆP`;

function parseOrder(args: readonly string[]) {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    strict: false,
    options: {
      as: { type: 'string' },
      kind: { type: 'string' },
      class: { type: 'string' },
      apply: { type: 'boolean' },
      json: { type: 'boolean' },
    },
  });
  const kind = IMPORT_KINDS.find((known): known is ImportKind => known === values.kind);
  const [file, another] = positionals;
  if (typeof values.as !== 'string' || !kind || !file || another) throw new Refusal(USAGE);
  const path = resolve(file);
  if (!existsSync(path)) throw new Refusal(`Không có tệp ${path}.`);
  return {
    account: values.as,
    kind,
    classId: typeof values.class === 'string' ? values.class : null,
    apply: values.apply === true,
    json: values.json === true,
    file: path,
  };
}

/** The address of the database: of the portal that runs, or of one opened for this command alone. */
async function findDatabase(dataDir: string, shutdown: Shutdown): Promise<string> {
  const env = launcherEnv();
  const running = findRunning(dataDir)?.database?.appUrl;
  if (running) return running;
  if (env.database === undefined) {
    const claim = await claimDataFolder(dataDir);
    shutdown.add(() => claim.release());
  }
  const database = await openDatabase(dataDir, env.database);
  shutdown.add(() => database.close());
  await prepareDatabase(database);
  return database.appUrl;
}

/**
 * `npm run import -- --as ACCOUNT --kind roll|book|attendance [--class ID] [--apply] [--json] FILE`: reads a workbook in
 * the name of an account, with its rights; brings it in only with `--apply`. With `--json` nothing but the result stands
 * on stdout.
 */
export async function run(args: readonly string[]): Promise<number> {
  const order = parseOrder(args);
  const dataDir = openDataFolder(launcherEnv().dataDir);
  const shutdown = new Shutdown(1);
  try {
    const databaseUrl = await findDatabase(dataDir, shutdown);
    await ensurePrismaClient();
    const child = spawn(
      process.execPath,
      ['--conditions=react-server', '--import', 'tsx', PROGRAM, JSON.stringify(order)],
      {
        stdio: ['ignore', 'inherit', 'inherit'],
        env: {
          ...process.env,
          DATABASE_URL: databaseUrl,
          DATABASE_OWNER_URL: '',
          AUTH_SECRET: launcherEnv().authSecret ?? readSecrets(dataDir).authSecret,
        },
      },
    );
    const [code] = (await once(child, 'close')) as [number | null];
    return code ?? 1;
  } finally {
    await shutdown.run();
  }
}
