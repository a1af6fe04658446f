import { describe, expect, it } from 'vitest';
import { isBodyTooLong } from './body-limit';

describe('isBodyTooLong', () => {
  it.each([
    [null, false],
    ['0', false],
    ['1048576', false],
    ['1048577', true],
    ['99999999999999999999', true],
    ['many', true],
  ])('%s', (contentLength, isTooLong) => {
    expect(isBodyTooLong(contentLength)).toBe(isTooLong);
  });
});
