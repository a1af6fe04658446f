import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sendDueMail } from '@/lib/features/notices/mail/send-due-mail';
import { buildMediator } from '../support/builders';
import {
  buildDelivery,
  buildNotice,
  buildReader,
  deliveryRow,
  letTimePass,
  type BuiltReader,
} from '../support/notices';
import { owner, ownerRows } from '../support/owner';
import { SmtpListener, wordsOf, type SmtpMoment } from '../support/smtp-listener';

// Mail over a real socket, and workers that are killed in the middle of it (docs/decisions/0011-jobs.md).

const listener = new SmtpListener();

beforeAll(async () => {
  await listener.open();
  process.env.SMTP_URL = `smtp://127.0.0.1:${listener.port}`;
  process.env.MAIL_FROM = 'cong@hoagiai.example';
});
afterAll(() => listener.close());

let reader: BuiltReader;
let deliveryId: string;
let noticeId: string;

beforeEach(async () => {
  listener.interfere = () => undefined;
  reader = await buildReader({ ...(await buildMediator()), role: 'mediator' });
  noticeId = await buildNotice(reader);
  deliveryId = await buildDelivery(reader);
});

const isTold = async (): Promise<boolean> =>
  (
    await ownerRows<{ told: boolean }>('SELECT delivery_id IS NOT NULL AS told FROM notice WHERE id = $1', [
      noticeId,
    ])
  )[0]?.told ?? false;

/** Runs a worker in a process of its own and kills it at that moment of the conversation about our reader. */
async function killWorkerAt(moment: SmtpMoment, before: () => Promise<void> = async () => undefined) {
  const worker = spawn(
    process.execPath,
    ['--conditions=react-server', '--import', 'tsx', 'tests/support/send-mail.ts'],
    { env: { ...process.env, DATABASE_POOL: '3' }, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  const ended = once(worker, 'close');
  let cameTo = false;
  listener.interfere = async (at, to) => {
    if (to !== reader.address) return;
    if (at === 'message') await before();
    if (at !== moment) return;
    cameTo = true;
    worker.kill('SIGKILL');
    await ended;
  };
  await ended;
  listener.interfere = () => undefined;
  expect(cameTo, 'the worker came to this moment').toBe(true);
}

describe('a message', () => {
  it('is sent once and tells what it told', async () => {
    await sendDueMail([]);
    await letTimePass(deliveryId);
    await sendDueMail([]);
    const [message, ...more] = listener.takenFor(reader.address);
    expect(more).toEqual([]);
    expect(message?.messageId).toBe(`${deliveryId}@hoagiai.example`);
    expect(message && wordsOf(message)).toContain('- 1 vụ việc mới giao cho ông, bà');
    expect(await deliveryRow(deliveryId)).toMatchObject({ state: 'sent', attempts: 1, told: 1 });
    expect(await isTold()).toBe(true);
  });

  it('is not sent when what it would say has been seen meanwhile', async () => {
    await owner().query('UPDATE notice SET read_at = now() WHERE id = $1', [noticeId]);
    await sendDueMail([]);
    expect(listener.takenFor(reader.address)).toEqual([]);
    expect((await deliveryRow(deliveryId)).state).toBe('needless');
  });

  it('goes to nobody whose place or account has ended', async () => {
    await owner().query('UPDATE account SET disabled_at = now() WHERE id = $1', [reader.accountId]);
    await sendDueMail([]);
    expect(listener.takenFor(reader.address)).toEqual([]);
    expect((await deliveryRow(deliveryId)).state).toBe('needless');
  });
});

describe('a worker that is killed', () => {
  it.each(['rcpt', 'data'] as const)(
    'before anything left (%s) leaves the message to the next',
    async (at) => {
      await killWorkerAt(at);
      expect((await deliveryRow(deliveryId)).state).toBe('claimed');
      await sendDueMail([]);
      expect(listener.takenFor(reader.address), 'while the lease runs nobody else begins').toEqual([]);
      await letTimePass(deliveryId);
      await sendDueMail([]);
      expect(listener.takenFor(reader.address)).toHaveLength(1);
      expect(await deliveryRow(deliveryId)).toMatchObject({ state: 'sent', attempts: 2 });
    },
  );

  it('when the server has the message but has not answered is not followed by a second message', async () => {
    await killWorkerAt('message');
    expect((await deliveryRow(deliveryId)).state).toBe('sending');
    await letTimePass(deliveryId);
    await sendDueMail([]);
    expect(listener.takenFor(reader.address)).toHaveLength(1);
    expect((await deliveryRow(deliveryId)).state).toBe('uncertain');
    expect(await isTold(), 'the next morning’s mail tells it again, if it is not seen').toBe(false);
  });

  it('after the server’s answer, before it could note it, is not followed by a second message either', async () => {
    const blocker = await owner().connect();
    try {
      await killWorkerAt('answered', async () => {
        await blocker.query('BEGIN');
        await blocker.query('SELECT 1 FROM mail_delivery WHERE id = $1 FOR UPDATE', [deliveryId]);
      });
    } finally {
      await blocker.query('ROLLBACK');
      blocker.release();
    }
    await letTimePass(deliveryId);
    await sendDueMail([]);
    expect(listener.takenFor(reader.address)).toHaveLength(1);
    expect((await deliveryRow(deliveryId)).state).toBe('uncertain');
  });
});

describe('a mail server', () => {
  it('that is away for a day loses nothing and gets nothing twice', async () => {
    const second = await buildReader({ ...(await buildMediator()), role: 'mediator' });
    await buildNotice(second);
    const secondId = await buildDelivery(second);
    await listener.close();
    const pauses: number[] = [];
    for (let attempt = 0; attempt < 8; attempt += 1) {
      await letTimePass(deliveryId);
      await letTimePass(secondId);
      await sendDueMail([]);
      await sendDueMail([]);
      pauses.push((await deliveryRow(deliveryId)).minutes);
    }
    expect(pauses).toEqual([1, 2, 5, 10, 20, 30, 30, 30]);
    expect(await deliveryRow(secondId)).toMatchObject({ state: 'queued', lastError: 'server_away' });
    await listener.open();
    for (const id of [deliveryId, secondId]) await letTimePass(id);
    await sendDueMail([]);
    for (const person of [reader, second]) expect(listener.takenFor(person.address)).toHaveLength(1);
    expect((await deliveryRow(deliveryId)).state).toBe('sent');
  });

  it('that puts a message off gets it again later', async () => {
    listener.interfere = (at, to) => (at === 'message' && to === reader.address ? '451 later' : undefined);
    await sendDueMail([]);
    expect(await deliveryRow(deliveryId)).toMatchObject({ state: 'queued', lastError: 'refused_for_now' });
    listener.interfere = () => undefined;
    await letTimePass(deliveryId);
    await sendDueMail([]);
    expect(listener.takenFor(reader.address)).toHaveLength(1);
  });

  it('that knows no such address is not asked again until it is written anew', async () => {
    listener.interfere = (at, to) => (at === 'rcpt' && to === reader.address ? '550 nobody' : undefined);
    await sendDueMail([]);
    expect(await deliveryRow(deliveryId)).toMatchObject({ state: 'failed', lastError: 'refused' });
    listener.interfere = () => undefined;
    const again = await buildDelivery(reader);
    await sendDueMail([]);
    expect((await deliveryRow(again)).state).toBe('needless');
    expect(listener.takenFor(reader.address)).toEqual([]);
  });

  it('that hangs up after the message without a word may have it: it is not sent again', async () => {
    listener.interfere = (at, to) => (at === 'message' && to === reader.address ? null : undefined);
    await sendDueMail([]);
    expect((await deliveryRow(deliveryId)).state).toBe('uncertain');
    await letTimePass(deliveryId);
    listener.interfere = () => undefined;
    await sendDueMail([]);
    expect(listener.takenFor(reader.address)).toEqual([]);
  });

  it('shared by two workers gets each message once', async () => {
    const readers = await Promise.all(
      Array.from({ length: 6 }, async () => {
        const one = await buildReader({ ...(await buildMediator()), role: 'mediator' });
        await buildNotice(one);
        await buildDelivery(one);
        return one;
      }),
    );
    await Promise.all([sendDueMail([]), sendDueMail([]), sendDueMail([])]);
    expect(readers.map((one) => listener.takenFor(one.address).length)).toEqual(readers.map(() => 1));
  });
});
