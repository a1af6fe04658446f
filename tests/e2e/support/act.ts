import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { ActionResult } from '@/components/form/action-result';
import { newId } from '@/lib/db/ids';
import { ask, ORIGIN } from './front-door';

const Manifest = z.object({
  node: z.record(
    z.string(),
    z.object({
      filename: z.string(),
      exportedName: z.string(),
      workers: z.record(z.string(), z.unknown()),
    }),
  ),
});

type Endpoint = { readonly id: string; readonly page: string };

let endpoints: ReadonlyMap<string, Endpoint> | undefined;

/** `lib/features/units/actions.ts` and `addCity` → `units/addCity`: how the tests call an action. */
export const actionName = (filename: string, exported: string): string =>
  `${filename.replace('lib/features/', '').replace('/actions.ts', '')}/${exported}`;

/** `app/(portal)/units/page.tsx` → `/units`: the address below which a file of the framework stands. */
export const addressOf = (file: string): string =>
  file
    .replace(/^app/, '')
    .replace(/\/\([^)]+\)/g, '')
    .replace(/\/(page|route)(\.tsx?)?$/, '') || '/';

/** Every action of the build that is being served: its public id, and a page that offers it. */
function builtActions(): ReadonlyMap<string, Endpoint> {
  endpoints ??= new Map(
    Object.entries(
      Manifest.parse(JSON.parse(readFileSync('.next/server/server-reference-manifest.json', 'utf8'))).node,
    ).map(([id, { filename, exportedName, workers }]) => [
      actionName(filename, exportedName),
      { id, page: addressOf(Object.keys(workers)[0] ?? '') },
    ]),
  );
  return endpoints;
}

function endpointOf(name: string): Endpoint {
  const endpoint = builtActions().get(name);
  if (!endpoint) throw new Error(`the build has no action ${name}`);
  return endpoint;
}

const UNKNOWN_ID = '01890000-0000-7000-8000-000000000000';

/** A step that its page knows, whatever the act: the page is drawn after it. */
const STEP_OF: readonly (readonly [page: string, step: string])[] = [
  ['/elections/leavings/', 'withdraw'],
  ['/elections/', 'cancel'],
  ['/mediation-cases/', 'correct'],
];

/** The step that stands in the address of a page of steps. */
export const stepOf = (page: string): string => STEP_OF.find(([start]) => page.startsWith(start))?.[1] ?? '';

/** The page whose form would send this: ids of its path as they stand in the input. */
function pathOf(page: string, input: unknown): string {
  const fields = new Map(Object.entries(typeof input === 'object' && input !== null ? input : {}));
  return page.replace(/\[(\w+)\]/g, (_, name: string) =>
    name === 'step' ? stepOf(page) : encodeURIComponent(String(fields.get(name) ?? UNKNOWN_ID)),
  );
}

export type ActionAnswer = {
  readonly status: number;
  /** Null when the answer holds no result: a refusal before the action. */
  readonly result: ActionResult | null;
};

/** The result in a flight answer: row 0 names the row that holds it. */
function resultOf(body: string): ActionResult | null {
  const row = /^0:.*"a":"\$@(\w+)"/m.exec(body)?.[1];
  const found = row && new RegExp(`^${row}:(\\{.*)$`, 'm').exec(body)?.[1];
  return found ? (JSON.parse(found) as ActionResult) : null;
}

export type Sending = {
  readonly cookie?: string;
  readonly key?: string;
  readonly headers?: Readonly<Record<string, string>>;
};

/** Posts raw arguments to an action, as the browser's own code would encode them. */
export async function actRaw(
  name: string,
  body: string,
  { cookie = '', headers = { origin: ORIGIN } }: Sending = {},
  input: unknown = {},
): Promise<ActionAnswer> {
  const { id, page } = endpointOf(name);
  const answer = await ask(pathOf(page, input), {
    method: 'POST',
    headers: {
      accept: 'text/x-component',
      'content-type': 'text/plain;charset=UTF-8',
      'next-action': id,
      ...(cookie ? { cookie } : {}),
      ...headers,
    },
    body,
  });
  return { status: answer.status, result: resultOf(answer.body) };
}

/** Sends a form to its action. @param input exactly what is sent, right or wrong. */
export function act(name: string, input: unknown, sending: Sending = {}): Promise<ActionAnswer> {
  return actRaw(name, JSON.stringify([{ key: sending.key ?? newId(), input }]), sending, input);
}

/** How an answer reads in a table: `ok`, or the code of the refusal. */
export function outcomeOf({ status, result }: ActionAnswer): string {
  if (status !== 200 || !result) return `status ${status}`;
  return result.ok ? 'ok' : result.code;
}
