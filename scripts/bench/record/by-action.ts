import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { Refusal } from '../../setup/refusal.mjs';
import { selectOne } from '../owner';
import type { Stage } from '../stage';
import type { WebClient } from '../web-client';

const PAGE = '/mediation-cases/new';
const ACTION = { filename: 'lib/features/mediation-cases/record/actions.ts', exportedName: 'recordCase' };

/** Where Next.js writes which address each server action has in this build. */
const MANIFEST = '.next/server/server-reference-manifest.json';
const manifestSchema = z.object({
  node: z.record(z.string(), z.object({ filename: z.string(), exportedName: z.string() })),
});

function findActionId(): string {
  const { node } = manifestSchema.parse(JSON.parse(readFileSync(MANIFEST, 'utf8')));
  const found = Object.entries(node).find(
    ([, { filename, exportedName }]) => filename === ACTION.filename && exportedName === ACTION.exportedName,
  );
  if (!found) throw new Refusal(`Bản dựng không có hành động ${ACTION.exportedName}, không đo được.`);
  return found[0];
}

/** A case that the action has entered, and how long the answer took. */
export type Recorded = { readonly caseId: string; readonly ms: number };

/** What the six inputs hold besides names and words. */
type Given = { readonly teamId: string; readonly receivedOn: string };

function findGiven(ownerUrl: string, login: string): Promise<Given> {
  return selectOne<Given>(
    ownerUrl,
    `SELECT t.id AS "teamId", (now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date::text AS "receivedOn"
       FROM account a
       JOIN account_membership m ON m.account_id = a.id
       JOIN team t ON t.city_id = m.city_id AND t.commune_id = m.commune_id AND t.valid_to IS NULL
      WHERE a.login_name = $1 ORDER BY t.id LIMIT 1`,
    [login],
  );
}

/**
 * Makes a function that enters one case as the form does: the same message of React to the same server action.
 * @param client signed in as `login`
 */
export async function openRecorder(
  stage: Stage,
  client: WebClient,
  login: string,
): Promise<() => Promise<Recorded>> {
  const given = await findGiven(stage.ownerUrl, login);
  const headers = {
    origin: stage.origin,
    accept: 'text/x-component',
    'content-type': 'text/plain;charset=UTF-8',
    'next-action': findActionId(),
  };
  return async () => {
    const input = {
      ...given,
      kind: 'civil',
      firstParty: 'Nguyễn Văn Đo',
      secondParty: 'Gia đình bà Trần Thị Đếm',
      summary: 'Tranh chấp ranh giới sân phơi giữa hai nhà liền kề',
    };
    const body = JSON.stringify([{ key: randomUUID(), input }]);
    const answer = await client.send(PAGE, { method: 'POST', headers, body });
    const caseId = /"caseId":"([0-9a-f-]{36})"/.exec(answer.body)?.[1];
    if (!caseId) throw new Refusal(`Không ghi được vụ việc: ${answer.status} ${answer.body.slice(0, 300)}`);
    return { caseId, ms: answer.ms };
  };
}
