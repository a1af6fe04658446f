import { describe, expect, it } from 'vitest';
import { buildJudged } from './judged.fixture';
import { outlookWords, pathData, pathFinding, projectionOf } from './path-view';

const day = '2026-11-20';
const line = buildJudged('skills_trained', { skilled: 147, skills_missing: 100 }, { day });
const month = (end: string, numerator: number) => ({ month: end, numerator, denominator: 247 });
/** Ten more people each month. */
const steady = [
  ['2026-04-30', 77],
  ['2026-05-31', 87],
  ['2026-06-30', 97],
  ['2026-07-31', 107],
  ['2026-08-31', 117],
  ['2026-09-30', 127],
  ['2026-10-31', 137],
].map(([end, numerator]) => month(String(end), Number(numerator)));

/** Nobody more for months. */
const still = steady.map(({ month: end }) => month(end, 147));

describe('a path', () => {
  it('runs from the plan’s first day to its last, with what was kept, the day asked and every year’s target', () => {
    const data = pathData(line, steady, { day, today: day });
    expect([data.from, data.to, data.dayLabel, data.tone]).toEqual([
      '2025-07-01',
      '2030-12-31',
      'hôm nay',
      'late',
    ]);
    expect(data.targets.map(({ percent }) => percent)).toEqual([50, 72, 78, 82, 86, 90]);
    expect(data.done).toHaveLength(8);
    expect(data.done.at(-1)).toEqual({ on: day, percent: (147 * 100) / 247 });
    expect(data.forecast).toMatchObject({ on: '2030-12-31', percent: 100 });
  });

  it('knows nothing of what came after an earlier day', () => {
    const early = pathData(line, steady, { day: '2026-06-15', today: day });
    expect(early.done.map(({ on }) => on)).toEqual(['2026-04-30', '2026-05-31', '2026-06-15']);
    expect(early.dayLabel).toBe('15/06/2026');
    expect(early.forecast).toBeNull();
  });

  it('leaves out months before the plan and months without anything to count', () => {
    const months = [month('2025-06-30', 20), { month: '2026-04-30', numerator: 0, denominator: 0 }];
    expect(pathData(line, months, { day, today: day }).done).toHaveLength(1);
  });

  it('a count that begins again each year is not projected', () => {
    const supported = buildJudged('teams_supported', { supported: 4, no_supporter: 34 });
    const data = pathData(supported, [], { day, today: day });
    expect([data.forecast, data.noForecast]).toEqual([null, 'mỗi năm tính lại từ đầu']);
  });
});

describe('in words', () => {
  it.each([
    [
      'with a forecast',
      steady,
      'Bồi dưỡng kỹ năng: 59,51%, chậm so với lộ trình; giữ nhịp này thì cuối kỳ đạt khoảng 100%, chỉ tiêu 90%.',
    ],
    [
      'with too little history',
      [],
      'Bồi dưỡng kỹ năng: 59,51%, chậm so với lộ trình; chưa đủ số liệu để dự báo, chỉ tiêu 90%.',
    ],
  ])('%s', (_, months, words) => {
    const data = pathData(line, months, { day, today: day });
    expect(pathFinding('Bồi dưỡng kỹ năng', line, data)).toBe(words);
  });

  it('nothing to count', () => {
    const none = buildJudged('success_rate', {});
    expect(pathFinding('Hòa giải thành', none, pathData(none, [], { day, today: day }))).toBe(
      'Hòa giải thành: không phát sinh.',
    );
  });

  it.each([
    ['projected', steady, 'Giữ nhịp đến nay thì ngày 31/12/2030 đạt khoảng 100% (100–100%), trên mức 90%.'],
    [
      'too slow, with what it takes',
      still,
      'Giữ nhịp đến nay thì ngày 31/12/2030 đạt khoảng 59,5% (59,5–59,5%), dưới mức 90%. Muốn đạt, mỗi năm cần thêm 19 người.',
    ],
    ['too little', steady.slice(0, 3), 'Chưa đủ số liệu sáu tháng để dự báo.'],
  ])('the outlook: %s', (_, months, words) =>
    expect(outlookWords(line, projectionOf(line, months, day), day)).toBe(words),
  );
});
