import { describe, expect, it } from 'vitest';
import { checkInNumber } from '@/lib/domain/training/check-in-number';

describe('checkInNumber', () => {
  it.each([
    ['00000000', '000000'],
    ['0000002a', '000042'],
    ['000f4240', '000000'],
    ['000f4241', '000001'],
    ['ffffffff', '967295'],
  ])('%s is %s', (first, number) => {
    const hash = new Uint8Array(32);
    hash.set(Buffer.from(first, 'hex'));
    expect(checkInNumber(hash)).toBe(number);
  });

  it('reads a hash that lies inside a longer buffer', () => {
    const long = new Uint8Array([9, 9, 0, 0, 0, 42, 7, 7]);
    expect(checkInNumber(long.subarray(2))).toBe('000042');
  });
});
