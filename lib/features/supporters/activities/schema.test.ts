import { describe, expect, it } from 'vitest';
import { pairOf, readPair, RecordActivityInput } from '@/lib/features/supporters/activities/schema';

const SUPPORTER = '019a0000-0000-7000-8000-000000000001';
const TEAM = '019a0000-0000-7000-8000-000000000002';

const linked = {
  who: 'linked',
  pair: pairOf(SUPPORTER, TEAM),
  teamId: '',
  fullName: '',
  supporterKind: '',
  organisation: '',
  kind: 'advice',
  on: '10/03/2026',
  note: '',
};
const newcomer = {
  ...linked,
  who: 'new',
  pair: '',
  teamId: TEAM,
  fullName: 'Lã Thị Hợp',
  supporterKind: 'notary',
};

const fieldsOf = (input: unknown): readonly string[] => {
  const read = RecordActivityInput.safeParse(input);
  return read.success ? [] : read.error.issues.map(({ path }) => path.join('.'));
};

describe('a pair', () => {
  it('is read as it was made, and not at all when nothing was chosen', () => {
    expect(readPair(pairOf(SUPPORTER, TEAM))).toEqual({ supporterId: SUPPORTER, teamId: TEAM });
    expect(readPair('')).toBeNull();
  });
});

describe('what is recorded', () => {
  it('comes out clean', () => {
    expect(RecordActivityInput.parse(linked)).toMatchObject({ on: '2026-03-10', note: null, teamId: null });
    expect(RecordActivityInput.parse(newcomer)).toMatchObject({ supporterKind: 'notary', teamId: TEAM });
  });

  it.each([
    [{ ...linked, pair: '' }, ['pair']],
    [{ ...linked, pair: '1 OR 1=1_2' }, ['pair']],
    [{ ...linked, kind: 'gift' }, ['kind']],
    [{ ...linked, on: '31/02/2026' }, ['on']],
    [{ ...newcomer, fullName: ' ' }, ['fullName']],
    [{ ...newcomer, supporterKind: '' }, ['supporterKind']],
    [{ ...newcomer, teamId: '' }, ['teamId']],
    [{ ...linked, cityId: SUPPORTER }, ['']],
  ])('%o is refused at %o', (input, fields) => {
    expect(fieldsOf(input)).toEqual(fields);
  });
});
