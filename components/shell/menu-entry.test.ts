import { expect, it } from 'vitest';
import { currentEntry } from '@/components/shell/menu-entry';

const MENU = [
  ...['/', '/mediation-cases', '/mediation-cases/closed', '/teams'].map((href) => ({ href, label: href })),
  { href: '/roll/lists', under: ['/roll', '/imports'], label: 'Roll' },
];

it.each([
  ['/', '/'],
  ['/mediation-cases', '/mediation-cases'],
  ['/mediation-cases/123', '/mediation-cases'],
  ['/mediation-cases/closed/9', '/mediation-cases/closed'],
  ['/teamsters', undefined],
  ['/account', undefined],
  ['/roll/lists', '/roll/lists'],
  ['/roll/people/1', '/roll/lists'],
  ['/rolls', undefined],
  ['/imports', '/roll/lists'],
  ['/imports/new', '/roll/lists'],
])('%s lies under %s', (path, href) => {
  expect(currentEntry(MENU, path)?.href).toBe(href);
});
