import { describe, expect, it } from 'vitest';
import type { BookLine } from '@/lib/features/imports/kinds/book/book-line';
import {
  booksOf,
  numberCases,
  planBook,
  type LineToApply,
} from '@/lib/features/imports/kinds/book/plan-book';
import { UnitPlan } from '@/lib/features/imports/kinds/roll/plan-units';

const COMMUNE = 'commune';
const record: BookLine & { readonly receivedDate: string } = {
  team: 'Tổ hòa giải thôn Đông',
  number: 1,
  receivedDate: '2025-03-04',
  mediators: ['Phạm Mạnh Dũng', 'Người Lạ', 'Phạm Mạnh Dũng'],
  invitees: [],
  parties: [],
  content: 'Mở loa karaoke',
  agreement: null,
  outcome: 'thanh',
  note: null,
  kind: 'conflict',
  hamlets: ['thôn Đông'],
  bookYear: 2025,
  opening: { volume: null, openedOn: null },
  written: { number: '1', received: null, mediators: null, invitees: null, parties: null, signature: null },
};
const line = (caseId: string, over: Partial<typeof record> = {}): LineToApply => ({
  sheet: 'Sổ',
  row: 10,
  placeId: COMMUNE,
  caseId,
  record: { ...record, ...over },
});
const nobody = { named: () => null };
const dung = { mediatorId: 'dung', fullName: 'Phạm Mạnh Dũng' };

function unitsSince(since: string): UnitPlan {
  const place = { communeId: COMMUNE, name: 'An Thành', kind: 'commune', since } as const;
  return new UnitPlan(
    new Map([[COMMUNE, place]]),
    { teams: [], neighbourhoods: [], links: [], decisions: [] },
    '2026-11-22',
  );
}

describe('the cases of a book', () => {
  it('found a team once, in force since the oldest case that shows it at work', () => {
    const units = unitsSince('2025-07-01');
    planBook([line('a'), line('b', { receivedDate: '2024-12-22' })], units, nobody, '2026-11-22');
    expect(units.teams).toMatchObject([{ name: 'Tổ hòa giải thôn Đông', since: '2024-12-22' }]);
    expect(units.neighbourhoods).toMatchObject([{ name: 'Thôn Đông', kind: 'village' }]);
  });

  it('name the mediators whom the roll knows, each once', () => {
    const members = { named: (_team: string, name: string) => (name === dung.fullName ? dung : null) };
    const [planned] = planBook([line('a')], unitsSince('2025-07-01'), members, '2026-11-22');
    expect(planned?.mediators).toEqual([dung]);
    expect(planned?.course.assignedOn).toBe('2025-03-04');
  });

  it('are numbered by team and year of receipt', () => {
    const cases = planBook(
      [
        line('carried', { receivedDate: '2024-12-22', number: 1 }),
        line('first', { number: 1 }),
        line('again', { number: 1 }),
        line('other team', { number: 1, team: 'Tổ hòa giải thôn Tây', hamlets: [] }),
      ],
      unitsSince('2020-01-01'),
      nobody,
      '2026-11-22',
    );
    expect(booksOf(cases)).toHaveLength(3);
    const teamId = cases[1]?.teamId ?? '';
    const numbers = numberCases(cases, [{ teamId, year: 2025, number: 2 }]);
    expect(Object.fromEntries(numbers)).toEqual({ carried: 1, first: 1, again: 3, 'other team': 1 });
  });
});
