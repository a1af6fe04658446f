import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fullDisk, Refusal, tellsFullDisk } from './refusal.mjs';

/** @param {string} file @returns {Promise<Record<string, { version?: string, optional?: boolean }>>} */
async function lockedPackages(file) {
  return JSON.parse(await readFile(file, 'utf8')).packages;
}

/**
 * Whether node_modules holds what package-lock.json asks for, by npm's own record of the last install.
 * Optional packages may be absent: they belong to other systems.
 * @param {string} root the project's folder
 * @returns {Promise<boolean>} false too when nothing was ever installed
 */
export async function areDependenciesCurrent(root) {
  const wanted = await lockedPackages(join(root, 'package-lock.json'));
  const installed = await lockedPackages(join(root, 'node_modules/.package-lock.json')).catch((error) => {
    if (error.code === 'ENOENT') return {};
    throw error;
  });
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === '') return true;
    return installed[path] ? installed[path].version === version : optional === true;
  });
}

/** @param {string} root @param {string[]} args @returns {Promise<{ code: number | null, output: string }>} */
function npm(root, args) {
  // Inside `npm start` the same npm is used that the person called; it is a script, so Node can run it anywhere.
  const own = process.env.npm_execpath;
  const [command, first] = own ? [process.execPath, [own]] : ['npm', []];
  return new Promise((resolve, reject) => {
    const child = spawn(command, [...first, ...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const keep = (/** @type {Buffer} */ chunk) => (output += chunk);
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}

/**
 * Installs exactly what package-lock.json names, development tools included: the start command builds.
 * @param {string} root the project's folder
 * @returns {Promise<void>}
 * @throws {Refusal} with npm's own words when the installation fails
 */
export async function installDependencies(root) {
  const flags = ['--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  let result = await npm(root, ['ci', ...flags]);
  // A lock written elsewhere may lack this system's binaries; `install` then resolves just those.
  if (result.code !== 0 && result.output.includes('EUSAGE')) {
    result = await npm(root, ['install', '--no-save', ...flags]);
  }
  if (result.code === 0) return;
  if (tellsFullDisk(result.output)) throw fullDisk();
  throw new Refusal(`Không cài được thư viện; hãy xem npm báo gì rồi chạy lại:\n${result.output.trim()}`);
}
