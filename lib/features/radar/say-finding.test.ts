import { describe, expect, it } from 'vitest';
import { FINDING_CODES, type Finding } from '@/lib/domain/roll/radar/findings';
import { judgeTeam } from '@/lib/domain/roll/radar/judge-team';
import type { NamedSeat, TeamFacts } from '@/lib/domain/roll/radar/team-facts';
import { seat, team } from '@/lib/domain/roll/radar/team-facts.fixture';
import { remedyOf } from '@/lib/features/radar/remedies';
import { sayFinding } from '@/lib/features/radar/say-finding';

const TODAY = '2026-11-22';

const leader = (over: Partial<NamedSeat> = {}): NamedSeat => seat({ role: 'leader', ...over });
const woman = (over: Partial<NamedSeat> = {}): NamedSeat =>
  seat({ sex: 'female', fullName: 'Lê Thị Nhàn', ...over });

const CASES: readonly [string, TeamFacts, string, string, string, string][] = [
  [
    'few_mediators',
    team({ seats: [leader(), woman()], quota: null }),
    'Tổ chỉ có 2 hòa giải viên được công nhận',
    'Mỗi tổ có từ 3 hòa giải viên trở lên (Luật Hòa giải ở cơ sở, Điều 12 khoản 1).',
    'Bổ sung người',
    '/roll/mediators/new?team=t1',
  ],
  [
    'few_women',
    team({ seats: [leader(), seat(), seat(), woman({ validTo: '2026-11-09' })] }),
    'Tổ không có hòa giải viên nữ',
    'Bà Lê Thị Nhàn thôi làm từ 09/11/2026. Mỗi tổ có ít nhất 1 hòa giải viên nữ (Luật Hòa giải ở cơ sở, Điều 12 khoản 1).',
    'Bổ sung người nữ',
    '/roll/mediators/new?team=t1&sex=female',
  ],
  [
    'few_women, somebody not written down',
    team({ seats: [leader(), seat(), seat({ sex: null })] }),
    'Tổ không có hòa giải viên nữ',
    '1 người chưa ghi giới tính. Mỗi tổ có ít nhất 1 hòa giải viên nữ (Luật Hòa giải ở cơ sở, Điều 12 khoản 1).',
    'Ghi giới tính',
    '/roll/mediators?team=t1&defect=no_sex',
  ],
  [
    'few_minority_mediators',
    team({ minorityNeighbourhoods: ['Thôn Đồng Âm'] }),
    'Tổ thiếu hòa giải viên người dân tộc thiểu số',
    'Thôn Đồng Âm có đông đồng bào dân tộc thiểu số. Tổ ở đó có ít nhất 1 hòa giải viên người dân tộc thiểu số (Luật Hòa giải ở cơ sở, Điều 12 khoản 1).',
    'Bổ sung người',
    '/roll/mediators/new?team=t1',
  ],
  [
    'no_leader',
    team({ seats: [woman(), seat(), seat(), leader({ validTo: '2026-11-09' })] }),
    'Tổ chưa có tổ trưởng được công nhận',
    'Ông Phạm Văn Định thôi làm từ 09/11/2026. Tổ trưởng do các hòa giải viên của tổ bầu (Luật Hòa giải ở cơ sở, Điều 12 khoản 1 và Điều 14).',
    'Bầu tổ trưởng',
    '/elections/new?team=t1&kind=leader',
  ],
  [
    'several_leaders',
    team({ seats: [leader(), leader({ fullName: 'Bùi Quang Hiển' }), woman()] }),
    'Tổ có 2 tổ trưởng',
    'Ông Phạm Văn Định và ông Bùi Quang Hiển cùng được ghi là tổ trưởng. Mỗi tổ có một tổ trưởng (Luật Hòa giải ở cơ sở, Điều 12 khoản 1 và Điều 14).',
    'Chọn một tổ trưởng',
    '/roll/teams/t1/leader',
  ],
  [
    'not_recognised',
    team({
      seats: [
        leader(),
        woman(),
        seat(),
        seat({ fullName: 'Tạ Đức Minh', recognisedOn: null, validFrom: '2026-11-02' }),
      ],
    }),
    'Ông Tạ Đức Minh chưa có quyết định công nhận',
    'Có tên trong tổ từ 02/11/2026. Chủ tịch UBND cấp xã quyết định công nhận hòa giải viên (Luật Hòa giải ở cơ sở, Điều 8 khoản 4).',
    'Ghi quyết định công nhận',
    '/roll/teams/t1/recognise',
  ],
  [
    'falls_short',
    team({ seats: [leader(), seat(), seat(), woman({ validTo: '2026-12-31' })] }),
    'Từ 31/12/2026 tổ không còn hòa giải viên nữ',
    'Bà Lê Thị Nhàn thôi làm từ ngày đó (Luật Hòa giải ở cơ sở, Điều 12 khoản 1).',
    'Bổ sung người nữ',
    '/roll/mediators/new?team=t1&sex=female',
  ],
  [
    'moved_away',
    team({ seats: [leader(), woman(), seat({ mediatorId: 'm77', movedAwayOn: '2026-09-07' })] }),
    'Ông Phạm Văn Định không còn thường trú tại địa bàn',
    'Đã chuyển đi từ 07/09/2026. Hòa giải viên là người thường trú tại cơ sở (Luật Hòa giải ở cơ sở, Điều 7 và Điều 11 khoản 1).',
    'Cho thôi làm',
    '/roll/mediators/m77/leave',
  ],
  [
    'quota_open',
    team({ quota: 5 }),
    'Còn thiếu 2 người so với số đã quyết định',
    'Có 3 hòa giải viên được công nhận, UBND cấp xã quyết định 5 người (Luật Hòa giải ở cơ sở, Điều 12 khoản 2).',
    'Thêm người',
    '/roll/mediators/new?team=t1',
  ],
  [
    'review_due',
    team({ lastReviewedOn: '2025-10-01' }),
    'Đến hạn rà soát, kiện toàn hằng năm',
    'Lần trước ngày 01/10/2025, đến hạn từ 01/10/2026. Trưởng ban công tác Mặt trận rà soát hằng năm cùng tổ trưởng (Luật Hòa giải ở cơ sở, Điều 12 khoản 3).',
    'Ghi kết quả rà soát',
    '/roll/teams/t1/review',
  ],
];

const firstOf = (facts: TeamFacts): Finding => {
  const [finding] = judgeTeam(facts, TODAY);
  if (!finding) throw new Error('nothing was found');
  return finding;
};

describe('a finding in words', () => {
  it.each(CASES)('%s', (_what, facts, title, note, label, href) => {
    const finding = firstOf(facts);
    expect(sayFinding(finding)).toEqual({ title, note });
    expect(remedyOf(finding, 't1')).toEqual({ label, href });
  });

  it('leaves out none', () => {
    expect(new Set(CASES.map(([, facts]) => firstOf(facts).code))).toEqual(new Set(FINDING_CODES));
  });

  it('names four people and counts the rest', () => {
    const waiting = Array.from({ length: 6 }, (_, index) =>
      seat({ fullName: `Người ${index + 1}`, recognisedOn: null }),
    );
    const { title, note } = sayFinding(firstOf(team({ seats: [leader(), woman(), seat(), ...waiting] })));
    expect(title).toBe('6 người chưa có quyết định công nhận');
    expect(note).toMatch(/^Ông Người 1, ông Người 2, ông Người 3, ông Người 4 và 2 người nữa\. /);
  });

  it('leads to the leader’s decision while one waits for it', () => {
    const facts = team({ seats: [woman(), seat(), seat(), leader({ recognisedOn: null })] });
    expect(remedyOf(firstOf(facts), 't1')).toEqual({
      label: 'Công nhận tổ trưởng',
      href: '/roll/teams/t1/leader',
    });
  });
});
