import { expect, it } from 'vitest';
import { heatCell, teamCell } from './heat-view';
import { buildJudged } from './judged.fixture';

const skills = (skilled: number, missing: number) =>
  buildJudged('skills_trained', { skilled, skills_missing: missing });

it.each([
  ['reached', skills(72, 28), { n: 72, N: 100, missing: 0, step: 0, few: false }],
  ['just under', skills(71, 29), { n: 71, N: 100, missing: 1, step: 1, few: false }],
  ['five points under', skills(67, 33), { n: 67, N: 100, missing: 5, step: 2, few: false }],
  ['fifteen points under', skills(57, 43), { n: 57, N: 100, missing: 15, step: 2, few: false }],
  ['more', skills(56, 44), { n: 56, N: 100, missing: 16, step: 3, few: false }],
  ['too few are not shaded', skills(0, 4), { n: 0, N: 4, missing: 3, step: 0, few: true }],
  ['nobody', skills(0, 0), { n: 0, N: 0, missing: 0, step: 0, few: false }],
  [
    'without a target',
    buildJudged('tasks_done', { task_done: 3, task_overdue: 3 }),
    { n: 3, N: 6, missing: null, step: 0, few: false },
  ],
])('a cell: %s', (_, line, cell) => expect(heatCell(line)).toEqual(cell));

it.each([
  ['in order', 'teams_in_order', { in_order: 1 }, '✓ đạt', 0],
  ['not in order', 'teams_in_order', { few_women: 1 }, 'chưa', 3],
  ['supported', 'teams_supported', { supported: 1 }, '✓ đạt', 0],
  ['not supported is no fault', 'teams_supported', { no_supporter: 1 }, 'chưa', 0],
] as const)('a team: %s', (_, code, reasons, word, step) =>
  expect(teamCell(buildJudged(code, reasons, { level: 'team' }))).toMatchObject({ word, step, few: false }),
);

it('of a team’s people there is a figure', () =>
  expect(teamCell(skills(5, 5))).toEqual(heatCell(skills(5, 5))));
