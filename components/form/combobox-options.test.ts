import { expect, it } from 'vitest';
import { foldOptions, matching } from '@/components/form/combobox-options';

const TEAMS = foldOptions([
  { value: '1', label: 'Tổ hòa giải số 1', note: 'tổ dân phố 1, 2', searchText: 'Nguyễn Thị Ấn' },
  { value: '11', label: 'Tổ hòa giải số 11', note: 'tổ dân phố 11, 12', searchText: 'Lê Quang Điệp' },
  { value: '12', label: 'Tổ hòa giải số 12', note: 'tổ dân phố 13', searchText: 'Trần Văn Lộc' },
]);

it.each([
  ['', ['1', '11', '12']],
  ['   ', ['1', '11', '12']],
  ['12', ['12', '11']],
  ['to so 1', ['1', '11', '12']],
  ['số 11', ['11']],
  ['loc', ['12']],
  ['Lộc'.normalize('NFD'), ['12']],
  ['dieP QUANG', ['11']],
  ['an', ['1']],
  ['oc', []],
  ['tổ, (12)', ['12', '11']],
])('«%s» finds %j', (typed, found) => {
  expect(matching(TEAMS, typed).map(({ value }) => value)).toEqual(found);
});
