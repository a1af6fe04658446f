// Run after `npm install` on a registry that lacks other systems' binaries; `npm ci --dry-run` shows whether it was needed.
import { readFile, writeFile } from 'node:fs/promises';
import { completeLock } from './setup/lock-completion.mjs';

const file = new URL('../package-lock.json', import.meta.url);
const { lock, added } = completeLock(JSON.parse(await readFile(file, 'utf8')));
if (added.length > 0) await writeFile(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(
  added.length > 0 ? `Đã bổ sung ${added.length} gói: ${added.join(', ')}` : 'package-lock.json đã đủ.',
);
