import { expect, it } from 'vitest';
import { readTheme, themeAttribute } from '@/components/shell/theme';

it.each([
  ['light', 'light', 'light'],
  ['dark', 'dark', 'dark'],
  ['system', 'system', undefined],
  [undefined, 'system', undefined],
  ['<script>', 'system', undefined],
])('cookie %s is %s', (cookie, theme, attribute) => {
  expect(readTheme(cookie)).toBe(theme);
  expect(themeAttribute(readTheme(cookie))).toBe(attribute);
});
