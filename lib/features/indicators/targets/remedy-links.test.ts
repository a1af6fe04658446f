import { describe, expect, it } from 'vitest';
import { countedFigure } from '@/lib/domain/indicators/count';
import { REMEDIES } from '@/lib/domain/indicators/verdict';
import { mainRemedy, remedyButton } from './remedy-links';

const COMMUNE = { role: 'commune_officer' } as const;
const TEAM = { role: 'team_leader' } as const;

describe('the button', () => {
  it.each([
    ['invite_to_skills_class', 37, COMMUNE, 'Mời 37 người vào lớp kỹ năng'],
    ['hand_out_materials', 1349, COMMUNE, 'Phát tài liệu cho 1.349 người'],
    ['record_support_activity', 2, TEAM, 'Ghi hoạt động hỗ trợ cho 2 tổ'],
  ] as const)('%s', (remedy, count, actor, label) =>
    expect(remedyButton(remedy, count, actor)?.label).toBe(label),
  );

  it.each([
    ['nothing to move', 'open_team', 0, COMMUNE],
    ['who may not', 'open_team', 3, TEAM],
  ] as const)('is not there: %s', (_, remedy, count, actor) =>
    expect(remedyButton(remedy, count, actor)).toBeNull(),
  );

  it('every remedy leads somewhere in the portal for some role', () => {
    const roles = ['city_admin', 'city_officer', 'commune_officer', 'team_leader'] as const;
    for (const remedy of REMEDIES)
      expect(roles.some((role) => remedyButton(remedy, 1, { role })?.href.startsWith('/'))).toBe(true);
  });
});

describe('the main remedy', () => {
  it.each([
    [
      'of several reasons with one remedy',
      { skills_missing: 20, skills_unfinished: 5 },
      { remedy: 'invite_to_skills_class', count: 25, reasons: ['skills_unfinished', 'skills_missing'] },
    ],
    [
      'the one that moves most',
      { no_activity: 2, no_supporter: 3 },
      { remedy: 'link_supporter', count: 3, reasons: ['no_supporter'] },
    ],
    ['what is counted or outside is no work', { skilled: 9, awaiting_recognition: 4 }, null],
    ['what nothing mends', { trained_late: 3 }, null],
  ])('%s', (_, reasons, expected) => expect(mainRemedy(countedFigure(reasons))).toEqual(expected));
});
