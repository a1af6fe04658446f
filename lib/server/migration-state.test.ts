import { describe, expect, it } from 'vitest';
import { compareMigrations } from './migration-state';

describe('compareMigrations', () => {
  it.each([
    ['the same', ['a', 'b'], ['b', 'a'], 'current'],
    ['none at all', [], [], 'current'],
    ['one not yet applied', ['a', 'b'], ['a'], 'pending'],
    ['an empty database', ['a'], [], 'pending'],
    ['a newer database', ['a'], ['a', 'b'], 'ahead'],
    ['another branch', ['a', 'b'], ['a', 'c'], 'pending'],
  ])('%s', (_, expected, applied, state) => {
    expect(compareMigrations(expected, applied)).toBe(state);
  });
});
