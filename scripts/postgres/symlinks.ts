import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { z } from 'zod';

const linksSchema = z.array(z.object({ source: z.string(), target: z.string() }));

/**
 * Makes the library links that npm packages cannot carry. The package's install script does it too, but never runs
 * where install scripts are switched off.
 * @param native folder holding bin, lib and `pg-symlinks.json`
 */
export function completeSymlinks(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const inside = (path: string) => join(native, relative('native', path));
  for (const { source, target } of linksSchema.parse(JSON.parse(readFileSync(list, 'utf8')))) {
    const link = inside(target);
    if (!existsSync(link)) symlinkSync(relative(dirname(link), inside(source)), link);
  }
}
