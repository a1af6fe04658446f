import { openRecorder } from '../record/by-action';
import { openCopier } from '../record/by-insert';
import { atMost, type Figure } from '../result';
import { median, p95 } from '../samples';
import type { Stage } from '../stage';
import { COMMUNE_OFFICER, WRITE_LIMIT_MS } from './people';

const WARM_UP = 20;
const ROUNDS = 150;

/**
 * A new case by the action, as the browser posts it (session, Origin, key, rule, rows, audit, outbox, and the answer of
 * the framework with the page redrawn), in turn with the bare INSERTs of the rows that it wrote.
 */
export async function measureRecordCase(stage: Stage): Promise<readonly Figure[]> {
  const client = await stage.signIn(COMMUNE_OFFICER);
  const record = await openRecorder(stage, client, COMMUNE_OFFICER);
  const copier = await openCopier(stage.ownerUrl, (await record()).caseId);
  const samples = { ours: [] as number[], bare: [] as number[] };
  try {
    for (let round = -WARM_UP; round < ROUNDS; round += 1) {
      const { ms } = await record();
      const bare = await copier.copy();
      if (round < 0) continue;
      samples.ours.push(ms);
      samples.bare.push(bare);
    }
  } finally {
    client.close();
    await copier.close();
  }
  return [
    {
      id: 'b-record-case',
      what: `new case by action, ${COMMUNE_OFFICER}, 1 client: median ms, bare INSERTs of its rows`,
      ours: median(samples.ours),
      bare: median(samples.bare),
      target: null,
    },
    {
      id: 'b-record-case-p95',
      what: `new case by action, ${COMMUNE_OFFICER}, 1 client: p95 ms`,
      ours: p95(samples.ours),
      bare: p95(samples.bare),
      target: atMost('ours', WRITE_LIMIT_MS),
    },
  ];
}
