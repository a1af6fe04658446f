import { describe, expect, it } from 'vitest';
import { countedFigure, type ReasonCounts } from '@/lib/domain/indicators/count';
import { REASON_CODES, REASONS } from '@/lib/domain/indicators/reasons';
import { CANDIDATE_REASONS } from '@/lib/domain/training/candidate';
import { recordAction } from './record-action';

const CLASS = { classId: 'c1', title: 'Kỹ năng cụm 3', heldFrom: '2026-12-05', place: 'Hội trường' };
const EVERYTHING = { verdict: null, reason: null, communeId: null };

const ask = (
  reasons: ReasonCounts,
  over: Partial<Parameters<typeof recordAction>[1]> = {},
): ReturnType<typeof recordAction> =>
  recordAction(
    { list: { figure: countedFigure(reasons), records: [], next: null } },
    { params: EVERYTHING, actor: { role: 'commune_officer' }, classAhead: CLASS, ...over },
  );

describe('what to do about a list', () => {
  it('the same people are proposed to the next class', () =>
    expect(ask({ skilled: 9, skills_missing: 30, skills_unfinished: 7 })).toEqual({
      href: '/trainings/c1/invite?group=skills_unfinished%2Cskills_missing',
      label: 'Mời 37 người vào lớp',
      note: 'Lớp phù hợp: Kỹ năng cụm 3, thứ Bảy 05/12/2026, Hội trường.',
    }));

  it.each([
    [
      'one reason alone, of one commune',
      { params: { verdict: null, reason: 'skills_missing', communeId: 'u1' } },
      'Mời 30 người vào lớp',
      '/trainings/c1/invite?group=skills_missing&commune=u1',
    ],
    ['no class ahead', { classAhead: null }, 'Mở lớp cho 37 người', '/trainings/new'],
  ] as const)('%s', (_, over, label, href) =>
    expect(ask({ skills_missing: 30, skills_unfinished: 7 }, over)).toMatchObject({ label, href }),
  );

  it.each([
    ['who may not invite', { skills_missing: 3 }, { actor: { role: 'team_leader' } }],
    [
      'who is counted needs nothing',
      { skilled: 3, skills_missing: 3 },
      { params: { ...EVERYTHING, verdict: 'counted' } },
    ],
    ['nobody of that reason', { skilled: 3 }, { params: { ...EVERYTHING, reason: 'skills_missing' } }],
    ['what nothing mends', { trained_late: 3 }, { params: { ...EVERYTHING, reason: 'trained_late' } }],
  ] as const)('nothing: %s', (_, reasons, over) => expect(ask(reasons, over)).toBeNull());
});

it('whoever is left out of the skills is known by the same reason where classes invite', () => {
  const invited = REASON_CODES.filter((code) => REASONS[code].remedy === 'invite_to_skills_class');
  expect(CANDIDATE_REASONS).toEqual(expect.arrayContaining(invited));
});
