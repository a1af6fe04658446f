import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import { findLiveActor } from '@/lib/auth/live-actors';
import { newId } from '@/lib/db/ids';
import { withScope } from '@/lib/db/scope';
import type { TenantActor } from '@/lib/domain/access/roles';
import { enqueue, releaseRunner } from '@/lib/features/imports/queue/jobs';
import { startApplying } from '@/lib/features/imports/steps/start-work';
import { readSheet } from '../support/bring-in';
import { buildCommune, type BuiltCommune } from '../support/builders';
import { owner, ownerRows } from '../support/owner';
import { buildSignIn } from '../support/sign-in-accounts';

// The runner itself, as the server starts it: a process that may be killed at any moment.

const PROGRAM = 'lib/features/imports/queue/run.ts';
const PATIENCE_MS = 30_000;
const ROLL = [
  ['Tổ hòa giải', 'Thôn, tổ dân phố', 'Họ và tên', 'Năm sinh', 'Giới tính'],
  ...Array.from({ length: 30 }, (_, index) => [
    `Tổ hòa giải số ${1 + Math.floor(index / 5)}`,
    `TDP ${1 + Math.floor(index / 5)}`,
    `Nguyễn Văn ${String.fromCharCode(65 + (index % 26))}nh ${index}`.replace(/\d+/, ''),
    String(1950 + index),
    'Nam',
  ]),
];

function startRunner(runnerId: string): ChildProcess {
  return spawn(process.execPath, ['--conditions=react-server', '--import', 'tsx', PROGRAM, runnerId], {
    env: { ...process.env, DATABASE_POOL: '3' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error('it never came to that');
    await sleep(20);
  }
}

const peopleOf = async ({ communeId }: BuiltCommune): Promise<number> =>
  (
    await ownerRows<{ n: number }>('SELECT count(*)::int AS n FROM mediator WHERE commune_id = $1', [
      communeId,
    ])
  )[0]?.n ?? -1;
const stateOf = async (batchId: string): Promise<string> =>
  (await ownerRows<{ state: string }>('SELECT state FROM import_batch WHERE id = $1', [batchId]))[0]?.state ??
  '';

describe('a runner', () => {
  let place: BuiltCommune;
  let actor: TenantActor;
  let batchId: string;

  beforeEach(async () => {
    place = await buildCommune();
    const { membershipIds } = await buildSignIn({ places: [{ ...place, role: 'commune_officer' }] });
    const found = await findLiveActor(place.cityId, membershipIds[0] ?? '');
    if (!found) throw new Error('the official has no place');
    actor = found;
    batchId = await readSheet(actor, { kind: 'roll', rows: ROLL });
    await withScope(actor, (tx) =>
      startApplying({ tx, actor, now: new Date(), today: '2026-11-22' }, { batchId }),
    );
  });

  it('that is killed in the middle of writing has written nothing, and the next one writes all of it once', async () => {
    const [first, second] = [newId(), newId()];
    // The audit's head comes last: while it is held the runner stands still with every row written and none committed.
    const blocker = await owner().connect();
    await blocker.query('BEGIN');
    const { rows } = await blocker.query<{ pid: number }>(
      'SELECT pg_backend_pid() AS pid FROM audit_head WHERE city_id = $1 FOR UPDATE',
      [place.cityId],
    );
    const runner = startRunner(first);
    const ended = once(runner, 'close');
    await until(async () => {
      const waiting = await ownerRows(
        'SELECT 1 FROM pg_stat_activity WHERE $1 = ANY (pg_blocking_pids(pid))',
        [rows[0]?.pid],
      );
      return waiting.length > 0;
    });
    runner.kill('SIGKILL');
    await ended;
    await blocker.query('ROLLBACK');
    blocker.release();
    expect(await peopleOf(place)).toBe(0);
    expect(await stateOf(batchId)).toBe('applying');

    // What the server does when its runner has gone.
    expect(await releaseRunner(first)).toBe(true);
    await once(startRunner(second), 'close');
    expect(await stateOf(batchId)).toBe('applied');
    expect(await peopleOf(place)).toBe(30);
    expect(await ownerRows('SELECT 1 FROM import_job WHERE batch_id = $1', [batchId])).toEqual([]);
  });

  it('that ends its process three times is not begun again, and the person is told', async () => {
    await owner().query('UPDATE import_job SET attempts = 3 WHERE batch_id = $1', [batchId]);
    await once(startRunner(newId()), 'close');
    const [batch] = await ownerRows('SELECT state, problem FROM import_batch WHERE id = $1', [batchId]);
    expect(batch).toEqual({
      state: 'reviewing',
      problem: 'Chưa nhập được dòng nào vì hệ thống gặp lỗi. Thử lại, hoặc gọi hỗ trợ.',
    });
    expect(await peopleOf(place)).toBe(0);
  });

  it('does nothing in the name of somebody who may no longer', async () => {
    await owner().query(`UPDATE account_membership SET valid_to = '2026-01-02' WHERE id = $1`, [
      actor.membershipId,
    ]);
    await once(startRunner(newId()), 'close');
    expect(await stateOf(batchId)).toBe('applying');
    expect(await peopleOf(place)).toBe(0);
  });

  it('is one at a time for each person', async () => {
    const again = withScope(actor, (tx) =>
      enqueue(tx, {
        cityId: actor.cityId,
        communeId: actor.communeId,
        batchId,
        membershipId: actor.membershipId,
        work: 'apply',
      }),
    );
    await expect(again).rejects.toMatchObject({ code: 'unique' });
  });
});
