import { describe, expect, it } from 'vitest';
import { taskState } from '@/lib/features/programme/tasks/task';

describe('where a task stands on 20/11/2026', () => {
  it.each([
    [null, null, 'all_year'],
    ['2026-11-19', null, 'late'],
    ['2026-11-20', null, 'open'],
    ['2026-12-31', null, 'open'],
    ['2026-06-30', '2026-09-01', 'done'],
    [null, '2026-11-20', 'done'],
  ] as const)('due %s, done %s: %s', (dueOn, doneOn, state) =>
    expect(taskState({ dueOn, doneOn }, '2026-11-20')).toBe(state),
  );
});
