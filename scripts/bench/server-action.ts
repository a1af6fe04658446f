import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { Refusal } from '../setup/refusal.mjs';
import type { Answer, WebClient } from './web-client';

/** Where Next.js writes which address each server action has in this build. */
const MANIFEST = '.next/server/server-reference-manifest.json';
const manifestSchema = z.object({
  node: z.record(z.string(), z.object({ filename: z.string(), exportedName: z.string() })),
});

/** A server action by the file and the name it has in the sources. */
export type ActionName = { readonly filename: string; readonly exportedName: string };

function findActionId(action: ActionName): string {
  const { node } = manifestSchema.parse(JSON.parse(readFileSync(MANIFEST, 'utf8')));
  const found = Object.entries(node).find(
    ([, { filename, exportedName }]) => filename === action.filename && exportedName === action.exportedName,
  );
  if (!found) throw new Refusal(`Bản dựng không có hành động ${action.exportedName}, không đo được.`);
  return found[0];
}

/**
 * Makes a function that sends an input to a server action as the browser does: the same message of React, from the same
 * page.
 */
export function openAction(
  client: WebClient,
  page: string,
  action: ActionName,
): (input: unknown) => Promise<Answer> {
  const headers = {
    origin: client.origin,
    accept: 'text/x-component',
    'content-type': 'text/plain;charset=UTF-8',
    'next-action': findActionId(action),
  };
  return (input) =>
    client.send(page, { method: 'POST', headers, body: JSON.stringify([{ key: randomUUID(), input }]) });
}
