import { describe, expect, it } from 'vitest';
import { readBookOpening, type BookOpening } from '@/lib/domain/import/book/book-opening';

describe('number and first day of a book', () => {
  it.each<[readonly string[], BookOpening]>([
    [
      ['I. Tổ hòa giải thôn Phúc Lộc (Quyển số 02, mở ngày 01/01/2026)'],
      { volume: '02', openedOn: '2026-01-01' },
    ],
    [['Quyển số: 3', 'Mở sổ ngày 2 tháng 1 năm 2026'], { volume: '3', openedOn: '2026-01-02' }],
    [['Tổ hòa giải số 1', 'QUYỂN II - mở ngày 5.1.2026'], { volume: 'II', openedOn: '2026-01-05' }],
    [['Quyển 1', 'Quyển 2'], { volume: '1', openedOn: null }],
    [['Mở ngày 31/2/2026'], { volume: null, openedOn: null }],
    [['Tổ hòa giải thôn Tân Tiến'], { volume: null, openedOn: null }],
    [[], { volume: null, openedOn: null }],
  ])('%j', (texts, opening) => {
    expect(readBookOpening(texts)).toEqual(opening);
    expect(readBookOpening(texts.map((text) => text.normalize('NFD')))).toEqual(opening);
  });
});
