import { expect, test } from '@playwright/test';
import { newId } from '@/lib/db/ids';
import { owner } from '../../support/owner';
import { act, outcomeOf } from '../support/act';
import { bookOf, newCase, RECORD, sitDown, type Desk } from '../support/desk';

// The same form more than once, and two people at the same line: one thing is done, and nothing that was typed is lost.

const CORRECT = 'mediation-cases/steps/correctCase';
let desk: Desk;

test.beforeEach(async () => {
  desk = await sitDown();
});

/** Lets a form's key grow old. */
const age = (key: string, interval: string) =>
  owner().query('UPDATE idempotency SET created_at = created_at - $2::interval WHERE key = $1', [
    key,
    interval,
  ]);

for (const [when, interval] of [
  ['at once', '0 hours'],
  ['an hour later', '1 hour'],
  ['six days later', '6 days'],
] as const) {
  test(`the same form sent again ${when} gets the first answer`, async () => {
    const sending = { key: newId(), cookie: desk.cookie };
    const first = await act(RECORD, newCase(desk), sending);
    expect(first.result).toMatchObject({ ok: true, value: { number: '1/2026' } });
    await age(sending.key, interval);
    const second = await act(RECORD, newCase(desk), sending);
    expect(second.result).toEqual(first.result);
    expect(await bookOf(desk)).toHaveLength(1);
  });
}

test('the same form twenty times at once is one case, and all twenty are told which', async () => {
  const sending = { key: newId(), cookie: desk.cookie };
  const answers = await Promise.all(Array.from({ length: 20 }, () => act(RECORD, newCase(desk), sending)));
  expect(new Set(answers.map(({ result }) => JSON.stringify(result))).size).toBe(1);
  expect(answers.map(outcomeOf)).toEqual(Array.from({ length: 20 }, () => 'ok'));
  expect(await bookOf(desk)).toHaveLength(1);
});

test('the same key with another body is refused, and the first stays', async () => {
  const sending = { key: newId(), cookie: desk.cookie };
  await act(RECORD, newCase(desk), sending);
  const other = await act(RECORD, newCase(desk, { summary: 'Nước thải chảy sang sân' }), sending);
  expect(other.result).toMatchObject({ ok: false, code: 'key_reused' });
  expect(await bookOf(desk)).toMatchObject([{ number: 1, summary: 'Lấn ngõ đi chung' }]);
});

test('a refused form may be mended and sent with the same key', async () => {
  const sending = { key: newId(), cookie: desk.cookie };
  const refused = await act(RECORD, newCase(desk, { receivedOn: '31/02/2026' }), sending);
  expect(outcomeOf(refused)).toBe('invalid');
  expect(outcomeOf(await act(RECORD, newCase(desk), sending))).toBe('ok');
  expect(await bookOf(desk)).toHaveLength(1);
});

test('a key belongs to one person: another may use the same', async () => {
  const key = newId();
  const other = await sitDown();
  expect(outcomeOf(await act(RECORD, newCase(desk), { key, cookie: desk.cookie }))).toBe('ok');
  expect(outcomeOf(await act(RECORD, newCase(other), { key, cookie: other.cookie }))).toBe('ok');
  expect([await bookOf(desk), await bookOf(other)].map((book) => book.length)).toEqual([1, 1]);
});

test('of two editors the second is told who wrote and when, and may then send theirs', async () => {
  await act(RECORD, newCase(desk), { cookie: desk.cookie });
  const [line] = await bookOf(desk);
  const correction = (version: number, newValue: string) => ({
    caseId: line?.id,
    version,
    field: 'summary',
    newValue,
    reason: 'Rõ hơn',
  });
  expect(outcomeOf(await act(CORRECT, correction(0, 'Lấn lối đi'), { cookie: desk.cookie }))).toBe('ok');
  const sending = { key: newId(), cookie: desk.cookie };
  const late = await act(CORRECT, correction(0, 'Lấn đất'), sending);
  expect(late.result).toMatchObject({
    ok: false,
    code: 'conflict',
    conflict: {
      by: 'Nguyễn Thu Hà',
      at: expect.stringContaining('«Đính chính»') as unknown,
      current: { version: '1' },
    },
  });
  expect(await bookOf(desk)).toMatchObject([{ version: 1, summary: 'Lấn lối đi' }]);
  expect(outcomeOf(await act(CORRECT, correction(1, 'Lấn đất'), sending))).toBe('ok');
  expect(await bookOf(desk)).toMatchObject([{ version: 2, summary: 'Lấn đất' }]);
});

test('of twenty editors at once exactly one writes', async () => {
  await act(RECORD, newCase(desk), { cookie: desk.cookie });
  const [line] = await bookOf(desk);
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, editor) =>
      act(
        CORRECT,
        { caseId: line?.id, version: 0, field: 'summary', newValue: `Bản ${editor}`, reason: 'Rõ hơn' },
        { cookie: desk.cookie },
      ),
    ),
  );
  const outcomes = answers.map(outcomeOf).sort();
  expect(outcomes).toEqual([...Array.from({ length: 19 }, () => 'conflict'), 'ok']);
  expect(await bookOf(desk)).toMatchObject([{ version: 1 }]);
});
