import { expect, it } from 'vitest';
import { flattenErrors } from '@/components/form/flatten-errors';

it('names every error by its path, in order', () => {
  const errors = {
    teamId: { type: 'custom', message: 'Chọn tổ hòa giải.' },
    obligations: [undefined, { who: { type: 'custom', message: 'Ghi ai làm.' } }],
    root: { type: 'server', message: 'Chưa ghi được.' },
  };
  expect(flattenErrors(errors)).toEqual([
    { name: 'teamId', message: 'Chọn tổ hòa giải.' },
    { name: 'obligations.1.who', message: 'Ghi ai làm.' },
    { name: 'root', message: 'Chưa ghi được.' },
  ]);
});

it('finds nothing where nothing is wrong', () => {
  expect(flattenErrors({})).toEqual([]);
});
