import { describe, expect, it } from 'vitest';
import { seat, team } from '@/lib/domain/roll/radar/team-facts.fixture';
import type { TeamFacts } from '@/lib/domain/roll/radar/team-facts';
import { compositionOf } from '@/lib/features/radar/composition';

const TODAY = '2026-11-22';

const said = (facts: TeamFacts) => compositionOf(facts, TODAY).map(({ tone, stands }) => [tone, stands]);

describe('the composition that the law asks', () => {
  it('is met rule by rule', () => {
    expect(said(team())).toEqual([
      ['met', 'đang có 3 người được công nhận'],
      ['met', 'đang có 1 người'],
      ['mute', 'không áp dụng với địa bàn này'],
      ['met', 'ông Phạm Văn Định, từ 12/08/2025'],
      ['met', '3/3 người'],
    ]);
  });

  it('is missing rule by rule, with what there is', () => {
    const facts = team({
      minorityNeighbourhoods: ['Thôn Đồng Âm'],
      seats: [seat(), seat({ recognisedOn: null }), seat({ role: 'leader', recognisedOn: '2026-11-23' })],
    });
    expect(said(facts)).toEqual([
      ['late', 'đang có 1 người được công nhận'],
      ['late', 'đang có 0 người'],
      ['late', 'đang có 0 người'],
      ['late', 'đang có 0 người'],
      ['late', '1/3 người'],
    ]);
  });
});
