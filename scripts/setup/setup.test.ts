import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { areDependenciesCurrent } from './dependencies.mjs';
import { completeLock, targetOf } from './lock-completion.mjs';
import { isNodeSupported } from './node-version.mjs';
import { describeFailure, Refusal, tellsFullDisk } from './refusal.mjs';
import { duration } from './step.mjs';

describe('isNodeSupported', () => {
  it.each([
    ['18.20.8', false],
    ['20.9.0', false],
    ['20.18.3', false],
    ['20.19.0', true],
    ['20.20.2', true],
    ['21.0.0', true],
    ['24.1.0', true],
  ])('%s: %s', (version, supported) => {
    expect(isNodeSupported(version)).toBe(supported);
  });
});

describe('targetOf', () => {
  it.each([
    ['@next/swc-darwin-arm64', { os: ['darwin'], cpu: ['arm64'] }],
    ['@next/swc-win32-x64-msvc', { os: ['win32'], cpu: ['x64'] }],
    ['@unrs/resolver-binding-linux-s390x-gnu', { os: ['linux'], cpu: ['s390x'], libc: ['glibc'] }],
    ['@unrs/resolver-binding-linux-x64-musl', { os: ['linux'], cpu: ['x64'], libc: ['musl'] }],
    ['@tailwindcss/oxide-linux-arm-gnueabihf', { os: ['linux'], cpu: ['arm'] }],
    ['@tailwindcss/oxide-wasm32-wasi', { cpu: ['wasm32'] }],
  ])('%s', (name, target) => {
    expect(targetOf(name)).toEqual(target);
  });
});

describe('completeLock', () => {
  const lock = {
    name: 'x',
    packages: {
      '': {},
      'node_modules/a': { optionalDependencies: { 'a-linux-x64': '1.0.0', 'a-win32-x64': '1.0.0' } },
      'node_modules/a-linux-x64': {},
      'node_modules/b': { optionalDependencies: { inner: '2.0.0', loose: '^2.0.0' } },
      'node_modules/b/node_modules/inner': {},
    },
  };

  it('adds the exact packages that are missing and leaves the rest', () => {
    const completed = completeLock(lock);
    expect(completed.added).toEqual(['a-win32-x64']);
    expect(completed.lock.packages).toEqual({
      ...lock.packages,
      'node_modules/a-win32-x64': { version: '1.0.0', optional: true, os: ['win32'], cpu: ['x64'] },
    });
  });

  it('has nothing to add the second time', () => {
    expect(completeLock(completeLock(lock).lock).added).toEqual([]);
  });
});

describe('areDependenciesCurrent', () => {
  let root: string;
  const write = (file: string, packages: object) =>
    writeFileSync(join(root, file), JSON.stringify({ packages }));
  const wanted = {
    '': {},
    'node_modules/a': { version: '1.0.0' },
    'node_modules/b': { version: '2.0.0', optional: true },
  };

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'dependencies-'));
    mkdirSync(join(root, 'node_modules'));
    write('package-lock.json', wanted);
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it.each([
    ['all there', { 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '2.0.0' } }, true],
    ['an optional one absent', { 'node_modules/a': { version: '1.0.0' } }, true],
    ['another version', { 'node_modules/a': { version: '1.0.1' } }, false],
    [
      'another version of an optional one',
      { 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '1.0.0' } },
      false,
    ],
    ['one missing', {}, false],
  ])('%s', async (_, installed, current) => {
    write('node_modules/.package-lock.json', installed);
    expect(await areDependenciesCurrent(root)).toBe(current);
  });

  it('is false before the first install', async () => {
    expect(await areDependenciesCurrent(root)).toBe(false);
  });
});

describe('describeFailure', () => {
  it.each([
    ['ENOSPC', 'Ổ đĩa đã đầy: giải phóng chỗ trống rồi chạy lại lệnh.'],
    ['EROFS', '/d chỉ cho đọc: đặt DATA_DIR tới một thư mục ghi được rồi chạy lại lệnh.'],
    ['EACCES', 'Không có quyền ghi vào /d: cấp quyền hoặc đặt DATA_DIR tới thư mục khác.'],
  ])('says what to do about %s', (code, sentence) => {
    expect(describeFailure(Object.assign(new Error('raw'), { code, path: '/d' }))).toBe(sentence);
  });

  it('says a refusal in its own words, and shows a bug whole', () => {
    expect(describeFailure(new Refusal('Đổi PORT.'))).toBe('Đổi PORT.');
    expect(describeFailure(new TypeError('bug'))).toContain('TypeError: bug\n    at ');
  });
});

describe('tellsFullDisk', () => {
  it.each([
    ['initdb: error: could not write to file "x": No space left on device', true],
    ['npm error code ENOSPC', true],
    ['Disk quota exceeded', true],
    ['could not open file: Permission denied', false],
  ])('%s', (output, full) => {
    expect(tellsFullDisk(output)).toBe(full);
  });
});

describe('duration', () => {
  it.each([
    [0, '0,0 giây'],
    [1_240, '1,2 giây'],
    [59_940, '59,9 giây'],
    [60_000, '1 phút 00 giây'],
    [125_400, '2 phút 05 giây'],
  ])('%d ms', (ms, text) => {
    expect(duration(ms)).toBe(text);
  });
});
