import { describe, expect, it } from 'vitest';
import type { CandidateFacts } from '@/lib/domain/training/candidate';
import { presentProposal } from '@/lib/features/training-attendance/proposal/present-proposal';

const person = (mediatorId: string, over: Partial<CandidateFacts> = {}) => ({
  mediatorId,
  fullName: mediatorId,
  birthYear: 1968,
  teamName: 'Tổ hòa giải số 3',
  newSince: null,
  learned: 'none' as const,
  leads: false,
  ...over,
});
const people = [
  person('never'),
  person('earlier', { learned: 'before_window' }),
  person('overdue', { newSince: '2026-01-10' }),
  person('done', { learned: 'completed' }),
];
const question = {
  today: '2026-11-22',
  asked: [],
  free: null,
  clashes: new Map<string, { title: string; heldFrom: string }>(),
  invited: new Map<string, { title: string; heldFrom: string }>(),
};

describe('the proposal', () => {
  it('puts the most urgent first and ticks whom a target waits for', () => {
    const { groups, ticked, wanted } = presentProposal(people, question);
    expect(groups.map(({ reason }) => reason)).toEqual(['overdue', 'skills_missing', 'skills_before_window']);
    expect(ticked).toEqual(['overdue', 'never']);
    expect(wanted).toBe(2);
    expect(groups[0]?.people[0]).toMatchObject({
      facts: 'sinh 1968, Tổ hòa giải số 3',
      limit: 'hạn 10/07/2026',
    });
  });

  it('ticks whom the address asks for, also behind a weightier reason', () => {
    expect(presentProposal(people, { ...question, asked: ['skills_missing'] }).ticked).toEqual([
      'overdue',
      'never',
    ]);
    const { ticked, groups } = presentProposal(people, { ...question, asked: ['skills_before_window'] });
    expect(ticked).toEqual(['earlier']);
    expect(groups[0]?.reason).toBe('skills_before_window');
  });

  it.each([
    [0, []],
    [1, ['overdue']],
    [5, ['overdue', 'never']],
  ])('ticks as far as %s free seats go', (free, expected) => {
    expect(presentProposal(people, { ...question, free }).ticked).toEqual(expected);
  });

  it('leaves to the office whoever is to sit elsewhere', () => {
    const other = { title: 'Luật Đất đai', heldFrom: '2026-12-05' };
    const { ticked, groups } = presentProposal(people, {
      ...question,
      clashes: new Map([['overdue', other]]),
      invited: new Map([['never', other]]),
    });
    expect(ticked).toEqual([]);
    expect(groups[0]?.people[0]?.clash).toBe('«Luật Đất đai», 05/12/2026');
    expect(groups[1]?.people[0]?.elsewhere).toBe('«Luật Đất đai», 05/12/2026');
  });
});
