import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fingerprint } from './fingerprint';
import { findFreePort, isPortFree } from './port';
import { findProcess, signal, waitForEnd } from './process';
import { mayEnter } from './unprivileged-user';

describe('port', () => {
  it('is free until somebody listens', async () => {
    const port = await findFreePort();
    expect(await isPortFree(port, '127.0.0.1')).toBe(true);
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
    expect(await isPortFree(port, '127.0.0.1')).toBe(false);
    await new Promise((resolve) => server.close(resolve));
    expect(await isPortFree(port, '127.0.0.1')).toBe(true);
  });
});

describe('findProcess', () => {
  it('knows this process by its command line', () => {
    expect(findProcess(process.pid)?.commandLine).toContain('node');
  });

  it('tells one process from the next by its start, and knows when it has ended', async () => {
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
    const pid = child.pid ?? 0;
    expect(findProcess(pid)?.startedAt).toMatch(/\S/);
    signal(pid, 'SIGKILL');
    expect(await waitForEnd(pid, 5_000)).toBe(true);
    expect(findProcess(pid)).toBeUndefined();
    expect(() => signal(pid, 'SIGTERM')).not.toThrow();
  });
});

describe('mayEnter', () => {
  const user = { uid: 101, gid: 104 };
  it.each([
    ['everyone may', { uid: 0, gid: 0, mode: 0o711 }, true],
    ['a closed folder of somebody else', { uid: 0, gid: 0, mode: 0o700 }, false],
    ['the owner', { uid: 101, gid: 0, mode: 0o700 }, true],
    ['an owner who shut himself out', { uid: 101, gid: 104, mode: 0o011 }, false],
    ['the group', { uid: 0, gid: 104, mode: 0o710 }, true],
    ['a group that is worse off than the others', { uid: 0, gid: 104, mode: 0o701 }, false],
  ])('%s', (_, stats, may) => {
    expect(mayEnter(stats, user)).toBe(may);
  });
});

describe('fingerprint', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'fingerprint-'));
    mkdirSync(join(root, 'sub'));
    writeFileSync(join(root, 'sub/a.ts'), 'one');
  });
  afterEach(() => rmSync(root, { recursive: true }));
  const change = (act: () => void, skip?: (path: string) => boolean) => {
    const before = fingerprint([root], skip);
    act();
    return fingerprint([root], skip) !== before;
  };

  it.each([
    ['nothing changes', () => undefined, false],
    ['the same text is written again', () => writeFileSync(join(root, 'sub/a.ts'), 'one'), false],
    ['a text changes', () => writeFileSync(join(root, 'sub/a.ts'), 'two'), true],
    ['a file is added', () => writeFileSync(join(root, 'b.ts'), ''), true],
    ['a file is renamed', () => renameSync(join(root, 'sub/a.ts'), join(root, 'sub/b.ts')), true],
    ['a file is removed', () => rmSync(join(root, 'sub/a.ts')), true],
  ])('%s', (_, act, changed) => {
    expect(change(act)).toBe(changed);
  });

  it('leaves out what is skipped and takes a missing folder as empty', () => {
    expect(
      change(
        () => writeFileSync(join(root, 'a.test.ts'), 'x'),
        (path) => path.endsWith('.test.ts'),
      ),
    ).toBe(false);
    expect(fingerprint([join(root, 'nowhere')])).toBe(fingerprint([]));
  });
});
