import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import type { ProcessLimits } from '../limits';

/** From the root of the project: the server bundle lies elsewhere than the sources. */
const PROGRAM = 'lib/workbook/process/read-process.ts';

/** All that the reading process may know of its surroundings: no secrets, no address of the database. */
const KEPT_VARIABLES = ['NODE_ENV', 'PATH', 'TMPDIR', 'TEMP', 'TMP', 'SystemRoot'];

/** The kernel counts processor time even while the program is busy; no memory image with people's names is left. */
const WITH_CPU_LIMIT = 'ulimit -c 0; ulimit -S -t "$1"; shift; exec "$@"';

/** Starts the process that may die in place of the server (C-33). */
export function startReader({ heapMebibytes, cpuSeconds }: ProcessLimits): ChildProcessWithoutNullStreams {
  const command = [process.execPath, `--max-old-space-size=${heapMebibytes}`, '--import', 'tsx', PROGRAM];
  const [program = '', ...rest] =
    process.platform === 'win32'
      ? command
      : ['/bin/sh', '-c', WITH_CPU_LIMIT, 'sh', String(cpuSeconds), ...command];
  // The bundler would otherwise take the program for a part of the bundle.
  return spawn(/* turbopackIgnore: true */ program, rest, {
    cwd: process.cwd(),
    env: keptVariables(),
    stdio: 'pipe',
  });
}

function keptVariables(): NodeJS.ProcessEnv {
  const kept = KEPT_VARIABLES.filter((name) => process.env[name] !== undefined);
  return Object.fromEntries(kept.map((name) => [name, process.env[name]])) as NodeJS.ProcessEnv;
}
