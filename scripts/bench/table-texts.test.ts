import { expect, test } from 'vitest';
import { readTableTexts } from './table-texts';

test.each([
  ['no table', '<p>Sổ trống</p>', []],
  ['an empty table', '<table><tbody></tbody></table>', []],
  ['heads are not rows', '<thead><tr><th>Số</th></tr></thead><tbody><tr><td>1</td></tr></tbody>', [['1']]],
  [
    'cells with elements inside, a head of the row, attributes',
    '<tbody class="x"><tr id="a"><th scope="row"><a href="/1">Vụ 3/2026</a><span>Tổ 5</span></th><td>Dân\nsự</td></tr></tbody>',
    [['Vụ 3/2026 Tổ 5', 'Dân sự']],
  ],
  [
    'entities',
    '<tbody><tr><td>A &amp; B &#x27;C&#39; &lt;D&gt; &la;</td></tr></tbody>',
    [["A & B 'C' <D> &la;"]],
  ],
  ['an empty cell', '<tbody><tr><td></td><td>x</td></tr></tbody>', [['', 'x']]],
])('%s', (_, html, texts) => {
  expect(readTableTexts(html)).toEqual(texts);
});
