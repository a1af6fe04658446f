import { expect, test } from '@playwright/test';
import { act, actRaw, outcomeOf } from '../support/act';
import { bookOf, newCase, RECORD, sitDown, type Desk } from '../support/desk';
import { open } from '../support/front-door';

// What people paste and what programs send, through the real action: refused with a sentence at its field and nothing
// written, or cleaned and kept.

const CORRECT = 'mediation-cases/steps/correctCase';
let desk: Desk;

test.beforeEach(async () => {
  desk = await sitDown();
});

/** Fields that are refused, and the field the sentence stands at. */
const REFUSED: Record<string, [over: object, field: string]> = {
  'a line too long': [{ summary: 'a'.repeat(301) }, 'summary'],
  'a name too long': [{ firstParty: 'Mai '.repeat(60) }, 'firstParty'],
  NUL: [{ summary: 'Lấn\u0000ngõ' }, 'summary'],
  'an escape sequence': [{ secondParty: 'Sửu \u001b[31m' }, 'secondParty'],
  'half a character': [{ summary: 'Lấn \ud83d ngõ' }, 'summary'],
  'only invisible characters': [{ firstParty: '\u200b\u200e\ufeff' }, 'firstParty'],
  'only spaces': [{ summary: ' \u00a0\t ' }, 'summary'],
  'a name without a letter': [{ secondParty: '… — 12' }, 'secondParty'],
  'the 31st of February': [{ receivedOn: '31/02/2026' }, 'receivedOn'],
  'the 31st of February, as programs write it': [{ receivedOn: '2026-02-31' }, 'receivedOn'],
  'a day before 1900': [{ receivedOn: '31/12/1899' }, 'receivedOn'],
  'a day in the future': [{ receivedOn: '2099-01-01' }, 'receivedOn'],
  'a day that is none': [{ receivedOn: "2026-01-15'; DROP TABLE city" }, 'receivedOn'],
  'no kind of ours': [{ kind: 'closed' }, 'kind'],
  'a team that is no id': [{ teamId: '1 OR 1=1' }, 'teamId'],
  nothing: [{ summary: null }, 'summary'],
  'a list': [{ firstParty: ['Mai'] }, 'firstParty'],
  'a condition instead of a team': [{ teamId: { not: '' } }, 'teamId'],
  'a condition instead of a name': [{ firstParty: { startsWith: '' } }, 'firstParty'],
  'a condition instead of a day': [{ receivedOn: { gt: '1900-01-01' } }, 'receivedOn'],
  'a condition instead of a kind': [{ kind: { in: ['civil'] } }, 'kind'],
};

for (const [what, [over, field]] of Object.entries(REFUSED)) {
  test(`${what} is refused at its field`, async () => {
    const { status, result } = await act(RECORD, newCase(desk, over), { cookie: desk.cookie });
    expect(status).toBe(200);
    expect(result).toMatchObject({
      ok: false,
      fieldErrors: { [field]: expect.stringMatching(/\p{L}.*[.]$/u) },
    });
    expect(await bookOf(desk)).toEqual([]);
  });
}

/** Fields that nobody asked for: scope, status, author, version. */
const NOT_ASKED = {
  cityId: '01890000-0000-7000-8000-000000000000',
  communeId: '01890000-0000-7000-8000-000000000000',
  city_id: '01890000-0000-7000-8000-000000000000',
  role: 'operator',
  status: 'closed',
  recordedBy: '01890000-0000-7000-8000-000000000000',
  bookNumber: 1,
  __proto__x: { isAdmin: true },
};

for (const [field, value] of Object.entries(NOT_ASKED)) {
  test(`a field nobody asked for is refused: ${field}`, async () => {
    const answer = await act(RECORD, newCase(desk, { [field]: value }), { cookie: desk.cookie });
    expect(outcomeOf(answer)).toBe('invalid');
    expect(await bookOf(desk)).toEqual([]);

    await act(RECORD, newCase(desk), { cookie: desk.cookie });
    const [line] = await bookOf(desk);
    const correction = {
      caseId: line?.id,
      version: 0,
      field: 'summary',
      newValue: 'Lấn lối đi',
      reason: 'Rõ hơn',
    };
    const step = await act(CORRECT, { ...correction, [field]: value }, { cookie: desk.cookie });
    expect(outcomeOf(step)).toBe('invalid');
    expect(await bookOf(desk)).toEqual([line]);
  });
}

/** What is pasted, and what stands in the book afterwards. */
const CLEANED: Record<string, [pasted: string, kept: string]> = {
  'taken apart (NFD)': ['Nguyễn Văn Ân'.normalize('NFD'), 'Nguyễn Văn Ân'],
  'zero-width spaces': ['Nguyễn\u200b Văn\u200d Ân\ufeff', 'Nguyễn Văn Ân'],
  'right-to-left marks': ['\u202eNguyễn Văn\u2066 Ân\u2069', 'Nguyễn Văn Ân'],
  'spaces and line breaks': ['  Nguyễn \u00a0 Văn\r\n Ân ', 'Nguyễn Văn Ân'],
  'a formula': ['=Nguyễn Văn Ân', '=Nguyễn Văn Ân'],
  'a script': ['<script>alert(1)</script> Ân', '<script>alert(1)</script> Ân'],
  'a quotation': [`Ân'); DROP TABLE city; --`, `Ân'); DROP TABLE city; --`],
};

for (const [what, [pasted, kept]] of Object.entries(CLEANED)) {
  test(`${what}: kept as it reads`, async () => {
    const answer = await act(RECORD, newCase(desk, { firstParty: pasted, summary: pasted }), {
      cookie: desk.cookie,
    });
    expect(outcomeOf(answer)).toBe('ok');
    expect(await bookOf(desk)).toMatchObject([{ summary: kept, parties: [kept, 'Đặng Văn Sửu'] }]);
  });
}

/** A million of each, and what is said: up to a mebibyte it is read and judged, above it is not read at all. */
const MILLIONS: Record<string, [text: string, outcome: string]> = {
  'a million letters': ['a'.repeat(1_000_000), 'invalid'],
  'a million letters of two bytes': ['á'.repeat(1_000_000), 'status 413'],
  'a million letters taken apart': ['a\u0323'.repeat(1_000_000), 'status 413'],
};

for (const [what, [summary, outcome]] of Object.entries(MILLIONS)) {
  test(`${what} are refused, and the portal goes on`, async () => {
    const answer = await act(RECORD, newCase(desk, { summary }), { cookie: desk.cookie });
    expect(outcomeOf(answer)).toBe(outcome);
    expect(await bookOf(desk)).toEqual([]);
    expect(outcomeOf(await act(RECORD, newCase(desk), { cookie: desk.cookie }))).toBe('ok');
  });
}

/** Bodies that no form of ours sends. */
const BODIES: Record<string, string> = {
  'no argument': '[]',
  null: '[null]',
  'a text': '["x"]',
  'no key': '[{"input":{}}]',
  'a key that is none': '[{"key":"x","input":{}}]',
  'a third field': '[{"key":"01890000-0000-7000-8000-000000000000","input":{},"actor":{"role":"operator"}}]',
  'no input': '[{"key":"01890000-0000-7000-8000-000000000000"}]',
  'five hundred arrays deep': `[{"key":"01890000-0000-7000-8000-000000000000","input":${'['.repeat(500)}${']'.repeat(500)}}]`,
  'its own prototype':
    '[{"key":"01890000-0000-7000-8000-000000000000","input":{"__proto__":{"teamId":"x"}}}]',
};

for (const [what, body] of Object.entries(BODIES)) {
  test(`${what} in place of a form is refused, and the portal goes on`, async () => {
    const { status, result } = await actRaw(RECORD, body, { cookie: desk.cookie });
    expect(status).toBeLessThan(500);
    if (status === 200) expect(result).toMatchObject({ ok: false, code: 'invalid' });
    expect(await bookOf(desk)).toEqual([]);
    expect((await open('/api/health')).status).toBe(200);
  });
}

test('a case cannot end, and no meeting be held, before it was received', async () => {
  await act(RECORD, newCase(desk), { cookie: desk.cookie });
  const [line] = await bookOf(desk);
  const assigned = await act(
    'mediation-cases/steps/assignMediators',
    {
      caseId: line?.id,
      version: 0,
      mediatorIds: [desk.team.mediatorId],
      source: 'leader',
      on: '2026-01-16',
      startException: 'within_days',
      agreedStartOn: '',
    },
    { cookie: desk.cookie },
  );
  expect(outcomeOf(assigned)).toBe('ok');
  const closing = {
    caseId: line?.id,
    version: 1,
    on: '2026-01-14',
    reason: 'stopped_by_party',
    agreement: '',
    hasWrittenPaper: false,
    obligations: [],
    askedBy: 'first',
    demands: '',
  };
  const early = await act('mediation-cases/steps/closeCase', closing, { cookie: desk.cookie });
  expect(early.result).toMatchObject({
    ok: false,
    code: 'date_before_received',
    fieldErrors: { on: expect.any(String) as unknown },
  });
  const later = await act(
    'mediation-cases/steps/closeCase',
    { ...closing, on: '2099-01-01' },
    { cookie: desk.cookie },
  );
  expect(later.result).toMatchObject({ ok: false, code: 'date_in_future' });
  expect(await bookOf(desk)).toMatchObject([{ version: 1 }]);
});
