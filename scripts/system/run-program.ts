import { spawn } from 'node:child_process';

/** How a program ended and all it printed. */
export interface ProgramResult {
  readonly code: number;
  readonly output: string;
}

/**
 * Runs a Node program to its end.
 * @param script its file
 * @param env added to the current environment
 */
export function runNode(
  script: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<ProgramResult> {
  return runProgram(process.execPath, [script, ...args], env);
}

/** Runs a program to its end; one that a signal ended counts as failed. */
export function runProgram(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<ProgramResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    // A command that is told to stop takes along what it was waiting for.
    const end = () => child.kill();
    process.once('exit', end);
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.once('error', reject);
    child.once('close', (code) => {
      process.off('exit', end);
      resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString('utf8') });
    });
  });
}
