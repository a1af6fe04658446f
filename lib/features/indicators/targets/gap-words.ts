import type { IndicatorCode, IndicatorUnit } from '@/lib/domain/indicators/codes';
import { countOf } from '@/lib/domain/indicators/count';
import { gapTo } from '@/lib/domain/programme/gap';
import { formatCount, formatPercent, formatPoints } from '@/lib/format/number';
import type { JudgedIndicator } from './judged';

/** How many of what: the gap is told in people, teams, cases or tasks, because one invites people, not points. */
export const UNIT_WORDS: Record<IndicatorUnit, string> = {
  people: 'người',
  teams: 'tổ',
  cases: 'vụ',
  tasks: 'nhiệm vụ',
};

/** What is true of those that are left out. */
const NOT_YET: Partial<Record<IndicatorCode, string>> = {
  teams_in_order: 'chưa kiện toàn',
  trainers_trained: 'chưa được tập huấn',
  trainers_with_materials: 'chưa có tài liệu',
  mediators_with_materials: 'chưa có tài liệu',
  mediators_trained: 'chưa được tập huấn',
  skills_trained: 'chưa được bồi dưỡng',
  teams_supported: 'chưa được hỗ trợ',
  tasks_done: 'đến hạn, chưa xong',
};

/** «Thiếu 5 tổ» inside a sentence: «thiếu 5 tổ». */
export function inSentence(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

export type GapWords = { readonly gap: string; readonly note: string };

/** What is still to do, and one thing more worth knowing about it. */
export function gapWords(line: JudgedIndicator, unit: IndicatorUnit): GapWords {
  switch (line.code) {
    case 'new_mediators_trained':
      return newcomerWords(line);
    case 'success_rate':
      return { gap: gapOf(line, 'vụ thành'), note: onReceived(line) };
    default:
      return { gap: gapOf(line, UNIT_WORDS[unit]), note: left(line, UNIT_WORDS[unit]) };
  }
}

function gapOf({ figure, gap }: JudgedIndicator, unit: string): string {
  if (figure.denominator === 0) return 'Không phát sinh';
  if (gap === null) return `${formatCount(figure.numerator)} ${unit}`;
  if (gap.short > 0) return `Thiếu ${formatCount(gap.short)} ${unit}`;
  return gap.surplus > 0 ? `Đã vượt ${formatCount(gap.surplus)} ${unit}` : 'Vừa đủ chỉ tiêu năm';
}

/** Short: how many are not counted at all. Reached: how far it is to the last year's target. */
function left(line: JudgedIndicator, unit: string): string {
  const { code, figure, gap, path } = line;
  if (figure.denominator === 0) return '';
  const leftOut = countOf('left_out', figure.reasons);
  if (gap === null || gap.short > 0)
    return leftOut === 0 ? '' : `${formatCount(leftOut)} ${unit} ${NOT_YET[code] ?? 'chưa đạt'}`;
  const last = path.targets.at(-1);
  const further = last ? gapTo(code, figure, last.value).short : 0;
  if (!last || further === 0) return '';
  return `còn ${formatCount(further)} ${unit} đến mức ${formatPoints(last.value / 100)}%`;
}

/** Somebody whose six months have run out cannot be made up for: what counts is who is overdue and who is next. */
function newcomerWords({ figure }: JudgedIndicator): GapWords {
  const { overdue = 0, limit_near: near = 0 } = figure.reasons;
  return {
    gap: overdue > 0 ? `${formatCount(overdue)} người đã quá hạn` : 'Không ai quá hạn',
    note: near > 0 ? `${formatCount(near)} người đến hạn trong 60 ngày` : '',
  };
}

/** The other base in use: cases in hand stand below the line too. */
function onReceived({ figure }: JudgedIndicator): string {
  const received = figure.denominator + (figure.reasons.in_hand ?? 0);
  return received === 0
    ? ''
    : `trên ${formatCount(received)} vụ tiếp nhận: ${formatPercent(figure.numerator, received)}`;
}

/**
 * Where what is done is done: how many further successes in a row make up for the failures. Empty where work can still
 * mend what is missing, or nothing is.
 */
export function inARowWords({ code, figure, gap, target }: JudgedIndicator): string {
  if (gap === null || target === null || gap.denominator === 'fixed') return '';
  if (gap.short === 0 || figure.denominator === 0) return '';
  const goal = `${formatPoints(target.value / 100)}%`;
  const what = code === 'success_rate' ? 'vụ thành' : 'người đúng hạn';
  return gap.inARow === null
    ? `Thêm bao nhiêu ${what} cũng không lên lại ${goal}.`
    : `Lên được ${goal} khi có thêm ${formatCount(gap.inARow)} ${what} liên tiếp.`;
}
