import { describe, expect, it } from 'vitest';
import { buildJudged } from './judged.fixture';
import { teamStanding, teamTasks, teamValue } from './team-standing';

const of = (...args: Parameters<typeof buildJudged>) => buildJudged(args[0], args[1], { level: 'team' });

describe('a team', () => {
  it.each([
    ['in order', of('teams_in_order', { in_order: 1 }), 'Đạt', '', []],
    [
      'without a woman',
      of('teams_in_order', { few_women: 1 }),
      'Chưa đạt',
      '',
      ['Không có hòa giải viên nữ'],
    ],
    ['not supported', of('teams_supported', { no_supporter: 1 }), 'Chưa có', '', ['Chưa có người hỗ trợ']],
    ['supported', of('teams_supported', { supported: 1 }), 'Đạt', '', []],
    [
      'half trained',
      of('skills_trained', { skilled: 4, skills_missing: 2, skills_unfinished: 1 }),
      'Chậm so với lộ trình',
      '4 trên 7 người',
      ['1 người: dự lớp kỹ năng nhưng chưa đủ buổi', '2 người: chưa học lớp kỹ năng'],
    ],
    [
      'too few to judge',
      of('skills_trained', { skilled: 1, skills_missing: 2 }),
      'Ít quá, chưa xét',
      '1 trên 3 người',
      ['2 người: chưa học lớp kỹ năng'],
    ],
    ['no case', of('success_rate', {}), 'Không phát sinh', '', []],
    [
      'a case that failed is no task',
      of('success_rate', { successful: 3, unsuccessful: 1 }),
      'Ít quá, chưa xét',
      '3 trên 4 vụ',
      [],
    ],
  ])('%s', (_, line, word, value, tasks) => {
    expect(teamStanding(line).word).toBe(word);
    expect(teamValue(line)).toBe(value);
    expect(teamTasks(line).map(({ words }) => words)).toEqual(tasks);
  });
});
