import { expect, it } from 'vitest';
import { idList, optionalChoice } from '@/lib/schema/choices';

it('an empty choice is none', () => {
  expect(optionalChoice(['first', 'second']).parse('')).toBeNull();
  expect(optionalChoice(['first', 'second']).parse('second')).toBe('second');
  expect(optionalChoice(['first', 'second']).safeParse('third').success).toBe(false);
});

it('a list of ids keeps each once, and no more than it may', () => {
  const [first, second] = ['01890000-0000-7000-8000-00000000000a', '01890000-0000-7000-8000-00000000000b'];
  expect(idList(2).parse([first, second])).toEqual([first, second]);
  expect(idList(2).parse([first, first])).toEqual([first]);
  expect(idList(1).safeParse([first, second]).success).toBe(false);
  expect(idList(1).safeParse([{ not: '' }]).success).toBe(false);
});
