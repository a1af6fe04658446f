import { beforeEach, describe, expect, it } from 'vitest';
import { findDraft, keepDraft, removeDraft, wipeDrafts, type Draft } from '@/components/form/draft';

const MINE = Buffer.alloc(32, 1).toString('base64url');
const ANOTHERS = Buffer.alloc(32, 2).toString('base64url');
const NOW = new Date('2026-11-20T02:14:00Z');
const DRAFT: Draft = { values: { first: 'Phùng Thị Mai' }, key: 'k', savedAt: NOW.toISOString() };

/** A store as the browser's: entries are its own keys, which is how `wipeDrafts` lists them. */
function memoryStore(): Storage {
  const methods = {
    getItem(this: Record<string, string>, name: string) {
      return this[name] ?? null;
    },
    setItem(this: Record<string, string>, name: string, value: string) {
      this[name] = value;
    },
    removeItem(this: Record<string, string>, name: string) {
      delete this[name];
    },
  };
  return Object.create(methods) as Storage;
}

describe('drafts', () => {
  let store: Storage;

  beforeEach(async () => {
    store = memoryStore();
    await keepDraft(store, MINE, 'case:new', DRAFT);
  });

  it('come back as they were kept', async () => {
    expect(await findDraft(store, MINE, 'case:new', NOW)).toEqual(DRAFT);
  });

  it('cannot be read in the store, and look different each time', async () => {
    const first = store.getItem('draft:case:new') ?? '';
    expect(first).not.toContain('Mai');
    expect(Buffer.from(first.split('.')[1] ?? '', 'base64url').toString()).not.toContain('Mai');
    await keepDraft(store, MINE, 'case:new', DRAFT);
    expect(store.getItem('draft:case:new')).not.toBe(first);
  });

  it('are not opened with the secret of another account', async () => {
    expect(await findDraft(store, ANOTHERS, 'case:new', NOW)).toBeNull();
  });

  it('are not passed off as the draft of another form', async () => {
    store.setItem('draft:case:close', store.getItem('draft:case:new') ?? '');
    expect(await findDraft(store, MINE, 'case:close', NOW)).toBeNull();
  });

  it.each(['', 'x', 'a.b', '.', '%%.%%'])('a damaged entry %j is no draft', async (damaged) => {
    store.setItem('draft:case:new', damaged);
    expect(await findDraft(store, MINE, 'case:new', NOW)).toBeNull();
  });

  it.each([
    [30 * 86_400_000 - 1, true],
    [30 * 86_400_000, false],
  ])('after %i ms: still there %s', async (age, there) => {
    const found = await findDraft(store, MINE, 'case:new', new Date(NOW.getTime() + age));
    expect(found !== null).toBe(there);
  });

  it('go one by one after sending, all at once at sign-out, and leave other entries alone', async () => {
    store.setItem('theme', 'dark');
    await keepDraft(store, MINE, 'case:close', DRAFT);
    removeDraft(store, 'case:new');
    expect(Object.keys(store)).toEqual(['theme', 'draft:case:close']);
    wipeDrafts(store);
    expect(Object.keys(store)).toEqual(['theme']);
  });
});
