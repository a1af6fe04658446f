import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setTimeout as sleep } from 'node:timers/promises';
import { Refusal } from '../setup/refusal.mjs';
import { signal, waitForEnd } from '../system/process';

const PRELOAD = pathToFileURL(join(import.meta.dirname, 'parent-watch.mjs')).href;
const NEXT = 'node_modules/next/dist/bin/next';
/** Development compiles the first page while one waits. */
const READY_LIMIT_MS = 120_000;
const STOP_LIMIT_MS = 10_000;

/** What the web server needs to know. */
export interface WebServerPlan {
  readonly mode: 'start' | 'dev';
  readonly port: number;
  /** Origin people see. */
  readonly publicOrigin: string;
  readonly appUrl: string;
  readonly authSecret: string;
}

/** A running web server. */
export interface WebServer {
  readonly pid: number;
  /** Settles when the process has ended, for whatever reason. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

function environment(plan: WebServerPlan): NodeJS.ProcessEnv {
  return {
    ...process.env,
    NODE_ENV: plan.mode === 'dev' ? 'development' : 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    PORT: String(plan.port),
    DATABASE_URL: plan.appUrl,
    // The server that people reach never holds the owner's password; set but empty, or Next reads it from .env.
    DATABASE_OWNER_URL: '',
    DEMO_PASSWORD: '',
    AUTH_SECRET: plan.authSecret,
    NEXTAUTH_SECRET: plan.authSecret,
    NEXTAUTH_URL: plan.publicOrigin,
  };
}

/** Holds back what the server says until it is ready: on success nobody needs it, on failure it is the reason. */
class Output {
  private held: string[] | undefined = [];

  constructor(child: ChildProcess) {
    child.stdout?.on('data', (chunk: Buffer) => this.take(chunk, process.stdout));
    child.stderr?.on('data', (chunk: Buffer) => this.take(chunk, process.stderr));
  }

  private take(chunk: Buffer, out: NodeJS.WriteStream): void {
    if (this.held) this.held.push(chunk.toString('utf8'));
    else out.write(chunk);
  }

  /** Lets everything from now on through; gives what was held back. */
  release(): string {
    const text = (this.held ?? []).join('').trim();
    this.held = undefined;
    return text;
  }
}

/** Asks for the server's health; a refused connection means «not yet». */
async function askHealth(port: number): Promise<string> {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/api/health`);
    return response.ok ? 'ok' : await response.text();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

async function waitUntilHealthy(port: number, hasEnded: () => boolean): Promise<void> {
  const deadline = performance.now() + READY_LIMIT_MS;
  for (;;) {
    const health = await askHealth(port);
    if (health === 'ok') return;
    if (hasEnded()) throw new Refusal('Máy chủ web đã dừng ngay khi khởi động.');
    if (performance.now() > deadline) throw new Refusal(`Máy chủ web không sẵn sàng: ${health}`);
    await sleep(50);
  }
}

/**
 * Starts Next.js and waits until /api/health says that all is well.
 * @throws {Refusal} with what the server said when it does not get there
 */
export async function startWebServer(plan: WebServerPlan): Promise<WebServer> {
  const child = spawn(process.execPath, ['--import', PRELOAD, NEXT, plan.mode, '-p', String(plan.port)], {
    env: environment(plan),
    // Its own session: Ctrl-C reaches the command first, which ends things in order.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const output = new Output(child);
  let over = false;
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve())).then(() => {
    over = true;
  });
  const pid = child.pid ?? 0;
  const stop = async () => {
    if (over) return;
    signal(pid, 'SIGTERM');
    if (await waitForEnd(pid, STOP_LIMIT_MS)) return;
    signal(pid, 'SIGKILL');
    await ended;
  };
  try {
    await waitUntilHealthy(plan.port, () => over);
  } catch (error) {
    await stop();
    if (error instanceof Refusal)
      throw new Refusal(`${error.message}\n${output.release()}`, { cause: error });
    throw error;
  }
  output.release();
  return { pid, ended, stop };
}
