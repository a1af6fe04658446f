import { describe, expect, it } from 'vitest';
import { readParticipantLines } from '@/lib/domain/training/participant-lines';

describe('officials pasted into a class', () => {
  it.each([
    ['a name alone', 'Đỗ Minh Quân', ['Đỗ Minh Quân | null']],
    [
      'a name and an office',
      'Đỗ Minh Quân, Phó Chủ tịch UBND phường Láng',
      ['Đỗ Minh Quân | Phó Chủ tịch UBND phường Láng'],
    ],
    ['numbers of a letter', '1. Đỗ Minh Quân\n2) Hà Thu Uyên', ['Đỗ Minh Quân | null', 'Hà Thu Uyên | null']],
    [
      'columns of a sheet',
      '1\tĐỗ Minh Quân\tCông chức\tPhường Láng',
      ['Đỗ Minh Quân | Công chức, Phường Láng'],
    ],
    ['empty lines and the same line twice', '\n Hà Thu Uyên \r\n\r\nHà Thu Uyên\n', ['Hà Thu Uyên | null']],
    ['an office that was left open', 'Hà Thu Uyên;', ['Hà Thu Uyên | null']],
    ['nothing', '  \n', []],
  ])('%s', (_, text, expected) => {
    expect(readParticipantLines(text).map(({ fullName, office }) => `${fullName} | ${office}`)).toEqual(
      expected,
    );
  });
});
