import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Refusal } from '../setup/refusal.mjs';
import { findFreePort } from '../system/port';
import { signal, waitForEnd } from '../system/process';
import { runProgram } from '../system/run-program';

const ROOT = resolve(import.meta.dirname, '../..');
const NEXT = join(ROOT, 'node_modules/next/dist/bin/next');
const READY_LIMIT_MS = 30_000;
const STOP_LIMIT_MS = 5_000;

/** A running bare page. */
export type BarePage = { readonly url: string; readonly pid: number; stop(): Promise<void> };

/** The least that Next.js can do to answer with these rows: a table, drawn anew for each request as ours is. */
const sources = (rows: readonly (readonly string[])[]): Readonly<Record<string, string>> => ({
  'package.json': JSON.stringify({ private: true, type: 'module' }),
  'next.config.mjs': `export default { turbopack: { root: ${JSON.stringify(ROOT)} } };`,
  'app/layout.js': `export default function Layout({ children }) {
  return <html lang="vi"><body>{children}</body></html>;
}`,
  'app/page.js': `const ROWS = ${JSON.stringify(rows)};
export const dynamic = 'force-dynamic';
export default function Page() {
  return <table><tbody>{ROWS.map((cells, row) => (
    <tr key={row}>{cells.map((cell, column) => <td key={column}>{cell}</td>)}</tr>
  ))}</tbody></table>;
}`,
});

/** Inside the project, where Next.js and React are found; the folder is ignored by git and by every tool. */
function write(rows: readonly (readonly string[])[]): string {
  mkdirSync(join(ROOT, '.tmp'), { recursive: true });
  const folder = mkdtempSync(join(ROOT, '.tmp', 'bare-page-'));
  mkdirSync(join(folder, 'app'));
  for (const [name, text] of Object.entries(sources(rows))) writeFileSync(join(folder, name), text);
  return folder;
}

const environment = { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' } as const;

async function build(folder: string): Promise<void> {
  const { code, output } = await runProgram(process.execPath, [NEXT, 'build', folder], environment);
  if (code !== 0) throw new Refusal(`Không dựng được trang trần để so:\n${output.trim()}`);
}

async function waitUntilServed(url: string): Promise<void> {
  const deadline = performance.now() + READY_LIMIT_MS;
  for (;;) {
    // Refused until it listens; past the deadline the failure is told.
    const answer = await fetch(url).catch((error: unknown) => error);
    if (answer instanceof Response && answer.ok) return;
    if (performance.now() > deadline) throw new Refusal(`Trang trần không trả lời: ${String(answer)}`);
    await sleep(50);
  }
}

/** Makes, builds and serves a Next.js application of one page that draws the given rows from a constant. */
export async function openBarePage(rows: readonly (readonly string[])[]): Promise<BarePage> {
  const folder = write(rows);
  try {
    await build(folder);
  } catch (error) {
    rmSync(folder, { recursive: true });
    throw error;
  }
  const port = await findFreePort();
  const child = spawn(process.execPath, [NEXT, 'start', folder, '-p', String(port)], {
    env: { ...process.env, ...environment },
    detached: true,
    stdio: 'ignore',
  });
  const stop = async () => {
    signal(child.pid ?? 0, 'SIGTERM');
    if (!(await waitForEnd(child.pid ?? 0, STOP_LIMIT_MS))) signal(child.pid ?? 0, 'SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  };
  const url = `http://127.0.0.1:${port}/`;
  try {
    await waitUntilServed(url);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, pid: child.pid ?? 0, stop };
}
