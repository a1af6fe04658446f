import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One folder of prisma/migrations, in Prisma's own layout: `<time>_<name>/migration.sql`. */
export interface Migration {
  readonly name: string;
  readonly sql: string;
  /** Prisma's checksum: SHA-256 of the file, in hex. */
  readonly checksum: string;
}

/** The migrations of a folder in the order of their times. */
export function readMigrations(folder: string): readonly Migration[] {
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'migration.sql')))
    .sort()
    .map((name) => {
      const sql = readFileSync(join(folder, name, 'migration.sql'), 'utf8');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    });
}
