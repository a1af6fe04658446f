import { expect, it } from 'vitest';
import { buildJudged, buildUnitLine } from './judged.fixture';
import { lateUnits } from './late-units';
import { reminderText } from './reminder';

it('a reminder says who is late in what, by how much and as of when', () => {
  const skills = buildJudged('skills_trained', { skilled: 147, skills_missing: 100 });
  const teams = buildJudged('teams_in_order', { in_order: 36, few_women: 2 });
  const late = lateUnits([
    buildUnitLine('phường Láng', [teams, skills]),
    buildUnitLine('xã Ba Vì', [skills]),
  ]);
  expect(reminderText(late, '2026-11-20')).toBe(
    [
      'Xin nhắc các đơn vị đang chậm chỉ tiêu, số liệu đến ngày 20/11/2026:',
      '- phường Láng: bồi dưỡng kỹ năng: thiếu 31 người; tổ kiện toàn: thiếu 1 tổ.',
      '- xã Ba Vì: bồi dưỡng kỹ năng: thiếu 31 người.',
    ].join('\n'),
  );
});
