import { describe, expect, it } from 'vitest';
import { isBodyTooLong, UPLOAD_PATH } from './body-limit';

describe('isBodyTooLong', () => {
  it.each([
    [null, '/', false],
    ['0', '/', false],
    ['1048576', '/', false],
    ['1048577', '/', true],
    ['99999999999999999999', '/', true],
    ['many', '/', true],
    ['10485760', UPLOAD_PATH, false],
    ['10551296', UPLOAD_PATH, false],
    ['10551297', UPLOAD_PATH, true],
    ['many', UPLOAD_PATH, true],
    ['1048577', `${UPLOAD_PATH}/more`, true],
  ])('%s at %s', (contentLength, path, isTooLong) => {
    expect(isBodyTooLong(contentLength, path)).toBe(isTooLong);
  });
});
