import { describe, expect, it } from 'vitest';
import { likelyDuplicates } from '@/lib/features/mediation-cases/record/likely-duplicates';
import type { RecentCase } from '@/lib/features/mediation-cases/record/recording-desk';

const mai: RecentCase = {
  id: 'case-2',
  teamId: 'team-12',
  number: '2/2026',
  receivedOn: '2026-11-14',
  parties: ['Phùng Thị Mai', 'Gia đình ông Đặng Văn Sửu'],
};

describe('a case that may have been entered already', () => {
  it.each<[string, string[], string | null]>([
    ['the same name', ['Phùng Thị Mai', 'Lê Văn Tám'], 'Phùng Thị Mai'],
    ['the same name without accents', ['phung thi mai'], 'Phùng Thị Mai'],
    ['the same name in decomposed letters', ['Phùng Thị Mai'.normalize('NFD')], 'Phùng Thị Mai'],
    ['the family of a party', ['Gia đình bà Phùng Thị Mai'], 'Phùng Thị Mai'],
    ['a party of a family', ['Đặng Văn Sửu'], 'Gia đình ông Đặng Văn Sửu'],
    ['the sides the other way round', ['Lê Văn Tám', 'Phùng Thị Mai'], 'Phùng Thị Mai'],
    ['a given name alone', ['Mai'], null],
    ['a title and a given name', ['bà Mai'], null],
    ['the beginning of a name', ['Phùng Thị M'], null],
    ['nothing yet', ['', ''], null],
    ['an unknown party', ['chưa biết', 'Chưa Biết'], null],
    ['somebody else', ['Phùng Thị Mận'], null],
  ])('is found by %s: %j', (_what, parties, party) => {
    expect(likelyDuplicates([mai], { teamId: 'team-12', parties }).map((match) => match.party)).toEqual(
      party === null ? [] : [party],
    );
  });

  it('is looked for in the same team only', () => {
    expect(likelyDuplicates([mai], { teamId: 'team-1', parties: ['Phùng Thị Mai'] })).toEqual([]);
  });

  it('does not match one unknown party with another', () => {
    const unknown = { ...mai, parties: ['chưa biết', 'Lê Văn Tám'] };
    expect(likelyDuplicates([unknown], { teamId: 'team-12', parties: ['chưa biết'] })).toEqual([]);
  });
});
