import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { Refusal } from '../../setup/refusal.mjs';
import { selectOne } from '../owner';
import { openAction } from '../server-action';
import type { Stage } from '../stage';
import type { WebClient } from '../web-client';

const ACTIONS = 'lib/features/imports/actions.ts';
/** The page asks less often; a shorter step tells the times more exactly. */
const LOOK_AGAIN_MS = 200;
const LONGEST_MS = 300_000;

const progressSchema = z.object({ state: z.string() });

/** What importing one file took, in ms, the time in which the person looks at the columns and rows left out. */
export type Imported = { readonly batchId: string; readonly previewMs: number; readonly appliedMs: number };

async function upload(client: WebClient, bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const form = new FormData();
  form.set('kind', 'roll');
  form.set('file', new File([bytes], 'danh-sach-toan-thanh-pho.xlsx'));
  const sent = new Response(form);
  const answer = await client.send('/imports/upload', {
    method: 'POST',
    headers: { origin: client.origin, 'content-type': sent.headers.get('content-type') ?? '' },
    body: new Uint8Array(await sent.arrayBuffer()),
  });
  const batchId = /^\/imports\/([0-9a-f-]{36})$/.exec(answer.headers.location ?? '')?.[1];
  if (!batchId)
    throw new Refusal(`Không tải tệp lên được: ${answer.status} ${answer.headers.location ?? ''}`);
  return batchId;
}

/** Asks as the page does until no runner works on the batch any more. */
async function waitWhile(client: WebClient, batchId: string, working: string): Promise<string> {
  const deadline = performance.now() + LONGEST_MS;
  for (;;) {
    const { state } = progressSchema.parse(
      JSON.parse((await client.get(`/imports/${batchId}/progress`)).body),
    );
    if (state !== working) return state;
    if (performance.now() > deadline) throw new Refusal(`Lượt nhập còn ở bước ${state}, không đo được.`);
    await sleep(LOOK_AGAIN_MS);
  }
}

type Forms = Record<string, readonly { index: number; suggested: string | null }[]>;

/** The columns as the portal has found them, confirmed by the person without a change. */
async function suggestedForms(ownerUrl: string, batchId: string): Promise<readonly object[]> {
  const { forms } = await selectOne<{ forms: Forms }>(
    ownerUrl,
    `SELECT layout -> 'columns' AS forms FROM import_batch WHERE id = $1`,
    [batchId],
  );
  return Object.entries(forms).map(([signature, columns]) => ({
    signature,
    columns: columns.map(({ index, suggested }) => ({ index, field: suggested ?? '' })),
  }));
}

async function expectState(state: string, wanted: string, stage: Stage, batchId: string): Promise<void> {
  if (state === wanted) return;
  const { problem } = await selectOne<{ problem: string | null }>(
    stage.ownerUrl,
    'SELECT problem FROM import_batch WHERE id = $1',
    [batchId],
  );
  throw new Refusal(`Lượt nhập dừng ở bước ${state}: ${problem ?? 'không rõ vì sao'}`);
}

/**
 * Brings a file in over HTTP by the steps of the browser: upload, columns, rows.
 * @param client signed in as somebody who may
 */
export async function importByUpload(
  stage: Stage,
  client: WebClient,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Imported> {
  let started = performance.now();
  const batchId = await upload(client, bytes);
  let state = await waitWhile(client, batchId, 'reading');
  let previewMs = performance.now() - started;
  const page = `/imports/${batchId}`;
  if (state === 'mapping') {
    const forms = await suggestedForms(stage.ownerUrl, batchId);
    started = performance.now();
    const confirm = openAction(client, page, { filename: ACTIONS, exportedName: 'confirmMapping' });
    await confirm({ batchId, encodingConfirmed: false, forms });
    state = await waitWhile(client, batchId, 'reading');
    previewMs += performance.now() - started;
  }
  await expectState(state, 'reviewing', stage, batchId);
  started = performance.now();
  await openAction(client, page, { filename: ACTIONS, exportedName: 'startApplying' })({ batchId });
  state = await waitWhile(client, batchId, 'applying');
  const appliedMs = performance.now() - started;
  await expectState(state, 'applied', stage, batchId);
  return { batchId, previewMs, appliedMs };
}
