import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { Refusal } from '../setup/refusal.mjs';
import { runNode, runProgram } from './run-program';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MAC = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];
const PLAYWRIGHT = 'node_modules/@playwright/test/cli.js';

/** Whether a browser really starts: a package's stub, or one whose libraries are missing, does not. */
function works(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
  } catch {
    // Not there or not a program: the next place is tried.
    return false;
  }
  return spawnSync(path, ['--version', '--no-sandbox'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

function usualPlaces(): readonly string[] {
  const folders = [...new Set(['/usr/bin', ...(process.env.PATH ?? '').split(delimiter)])];
  return [
    ...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))),
    ...MAC,
    chromium.executablePath(),
  ];
}

const find = () => usualPlaces().find(works);

async function installFromDebian(): Promise<void> {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  await runProgram('apt-get', ['update'], quiet);
  await runProgram('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], quiet);
}

/**
 * Finds a Chromium that starts, and gets one when there is none: Playwright's own, else Debian's package.
 * @param chosen path set by CHROMIUM_PATH
 * @returns the path of its program
 * @throws {Refusal} how to install one by hand
 */
export async function ensureChromium(chosen: string | undefined): Promise<string> {
  if (chosen) {
    if (works(chosen)) return chosen;
    throw new Refusal(`CHROMIUM_PATH=${chosen} không chạy được: sửa đường dẫn hoặc bỏ trống.`);
  }
  const present = find();
  if (present) return present;
  await runNode(PLAYWRIGHT, ['install', 'chromium']);
  const downloaded = find();
  if (downloaded) return downloaded;
  await installFromDebian();
  const installed = find();
  if (installed) return installed;
  throw new Refusal(
    'Không tìm thấy Chromium cho các bài thử trên trình duyệt: cài gói chromium, hoặc đặt CHROMIUM_PATH tới tệp chạy của Chromium hay Chrome.',
  );
}
