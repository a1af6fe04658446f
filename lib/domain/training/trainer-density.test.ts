import { describe, expect, it } from 'vitest';
import { trainersNeeded } from '@/lib/domain/training/trainer-density';

describe('trainers that teams ask for', () => {
  it.each([
    [0, 0],
    [1, 1],
    [100, 1],
    [101, 2],
    [5111, 52],
  ])('%i teams: %i', (teams, trainers) => {
    expect(trainersNeeded(teams)).toBe(trainers);
  });
});
