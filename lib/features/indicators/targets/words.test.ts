import { describe, expect, it } from 'vitest';
import { gapWords, inARowWords } from './gap-words';
import { headline } from './headline';
import { buildJudged } from './judged.fixture';

const skills = (skilled: number, missing: number) =>
  buildJudged('skills_trained', { skilled, skills_missing: missing });

describe('the gap in words', () => {
  it.each([
    ['short', skills(147, 100), 'Thiếu 31 người', '100 người chưa được bồi dưỡng'],
    ['exactly reached', skills(72, 28), 'Vừa đủ chỉ tiêu năm', 'còn 18 người đến mức 90%'],
    ['over', skills(80, 20), 'Đã vượt 8 người', 'còn 10 người đến mức 90%'],
    ['beyond the last year', skills(100, 0), 'Đã vượt 28 người', ''],
    ['nobody', skills(0, 0), 'Không phát sinh', ''],
  ])('of people: %s', (_, line, gap, note) => expect(gapWords(line, 'people')).toEqual({ gap, note }));

  it.each([
    [
      'overdue and next',
      { trained_in_time: 19, overdue: 3, limit_near: 5 },
      '3 người đã quá hạn',
      '5 người đến hạn trong 60 ngày',
    ],
    ['all in time', { trained_in_time: 19 }, 'Không ai quá hạn', ''],
    ['only trained late', { trained_late: 2 }, 'Không ai quá hạn', ''],
  ])('of new mediators: %s', (_, reasons, gap, note) =>
    expect(gapWords(buildJudged('new_mediators_trained', reasons), 'people')).toEqual({ gap, note }),
  );

  it.each([
    [
      'short, with the other base',
      { successful: 20, unsuccessful: 5, in_hand: 3 },
      'Thiếu 2 vụ thành',
      'trên 28 vụ tiếp nhận: 71,43%',
    ],
    ['no case', {}, 'Không phát sinh', ''],
    ['only cases in hand', { in_hand: 2 }, 'Không phát sinh', 'trên 2 vụ tiếp nhận: 0,00%'],
  ])('of cases: %s', (_, reasons, gap, note) =>
    expect(gapWords(buildJudged('success_rate', reasons), 'cases')).toEqual({ gap, note }),
  );

  it('without a target says what there is', () =>
    expect(gapWords(buildJudged('tasks_done', { task_done: 3, task_overdue: 1 }), 'tasks')).toEqual({
      gap: '3 nhiệm vụ',
      note: '1 nhiệm vụ đến hạn, chưa xong',
    }));
});

describe('what is done is done', () => {
  it.each([
    [
      'cases that failed',
      buildJudged('success_rate', { successful: 20, unsuccessful: 5 }),
      'Lên được 87,5% khi có thêm 15 vụ thành liên tiếp.',
    ],
    [
      'somebody overdue, where all are asked for',
      buildJudged('new_mediators_trained', { trained_in_time: 19, overdue: 1 }),
      'Thêm bao nhiêu người đúng hạn cũng không lên lại 100%.',
    ],
    ['reached', buildJudged('success_rate', { successful: 25 }), ''],
    ['nothing to count', buildJudged('success_rate', {}), ''],
    ['work can still mend it', skills(10, 90), ''],
  ])('%s', (_, line, words) => expect(inARowWords(line)).toBe(words));
});

describe('the headline', () => {
  const reached = skills(80, 20);
  const behind = skills(10, 90);
  const onPath = skills(71, 29);
  const few = skills(1, 1);
  it.each([
    ['all three', [reached, reached, onPath, behind], '2 chỉ tiêu đạt, 1 theo lộ trình, 1 chậm'],
    ['one kind', [behind, behind], '2 chỉ tiêu chậm'],
    ['what cannot be judged is not told', [reached, few], '1 chỉ tiêu đạt'],
    ['nothing can be judged', [few], 'chưa chỉ tiêu nào xét được'],
    ['nothing at all', [], 'chưa chỉ tiêu nào xét được'],
  ])('%s', (_, lines, words) => expect(headline(lines)).toBe(words));
});
