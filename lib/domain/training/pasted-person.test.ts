import { describe, expect, it } from 'vitest';
import { indexRoll } from '@/lib/domain/import/people/match-person';
import { matchPasted, pastedLines, readPastedLine } from '@/lib/domain/training/pasted-person';

describe('a pasted line', () => {
  it.each([
    ['Nguyễn Văn An', 'Nguyễn Văn An', null, ''],
    ['1. Nguyễn Văn An', 'Nguyễn Văn An', null, ''],
    ['12) Nguyễn Văn An, 1965', 'Nguyễn Văn An', 1965, ''],
    ['- Nguyễn Văn An; Tổ hòa giải số 3', 'Nguyễn Văn An', null, 'Tổ hòa giải số 3'],
    ['3\tNguyễn Văn An\t15/8/1965\tTổ 3\tcó mặt', 'Nguyễn Văn An', 1965, 'Tổ 3'],
    ['Nguyễn Văn An (sinh 1965) - Tổ 3', 'Nguyễn Văn An', 1965, 'Tổ 3'],
    ['Nguyễn Văn An – 1965', 'Nguyễn Văn An', 1965, ''],
    ['nguyen van an 1965', 'nguyen van an', 1965, ''],
    ['', '', null, ''],
  ])('«%s»', (line, name, birthYear, team) => {
    expect(readPastedLine(line)).toEqual({ name, birthYear, team, phone: null });
  });

  it('counts only where something is written', () => {
    expect(pastedLines('An\r\n\r\n  Bình \n')).toEqual(['An', 'Bình']);
  });
});

describe('whom a pasted line means', () => {
  const person = (id: string, fullName: string, birthYear: number, team: string) => ({
    id,
    fullName,
    birthYear,
    team,
    hamlets: [],
    phone: null,
  });
  const roll = indexRoll(
    [
      person('an-3', 'Nguyễn Văn An', 1965, 'Tổ hòa giải số 3'),
      person('an-7', 'Nguyễn Văn An', 1971, 'Tổ hòa giải số 7'),
      person('hue', 'Phạm Thị Huệ', 1981, 'Tổ hòa giải số 7'),
    ],
    'residents',
  );
  it.each([
    ['Phạm Thị Huệ', [], { kind: 'matched', personId: 'hue' }],
    ['pham thi hue', [], { kind: 'matched', personId: 'hue' }],
    ['Nguyễn Văn An', [], { kind: 'ambiguous', personIds: ['an-3', 'an-7'] }],
    ['Nguyễn Văn An, 1971', [], { kind: 'matched', personId: 'an-7' }],
    ['Nguyễn Văn An, Tổ hòa giải số 3', [], { kind: 'matched', personId: 'an-3' }],
    ['Nguyễn Văn An', ['an-7', 'hue'], { kind: 'matched', personId: 'an-7' }],
    ['Nguyễn Văn An', ['an-3', 'an-7'], { kind: 'ambiguous', personIds: ['an-3', 'an-7'] }],
    ['Phạm Thị Huê', [], { kind: 'matched', personId: 'hue' }],
    ['Phạm Thị Hệ', [], { kind: 'unknown', personIds: ['hue'] }],
    ['Lò Văn Ín', [], { kind: 'unknown', personIds: [] }],
    ['Phạm Thị Huệ, 1950', [], { kind: 'unknown', personIds: ['hue'] }],
  ])('«%s» with %j on the list', (line, listed, expected) => {
    expect(matchPasted(readPastedLine(line), roll, new Set(listed))).toEqual(expected);
  });
});
