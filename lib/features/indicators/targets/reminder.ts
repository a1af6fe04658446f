import { INDICATORS } from '@/lib/domain/indicators/definitions';
import type { IsoDate } from '@/lib/domain/iso-date';
import { formatDate } from '@/lib/format/date';
import { gapWords, inSentence } from './gap-words';
import type { JudgedIndicator } from './judged';
import type { LateUnit } from './late-units';

/** «bồi dưỡng kỹ năng: thiếu 78 người». */
export function shortGap(line: JudgedIndicator): string {
  const { short, unit } = INDICATORS[line.code];
  return `${inSentence(short)}: ${inSentence(gapWords(line, unit).gap)}`;
}

/**
 * A reminder to be sent by the way an office talks to its units: figures of places alone, nobody's name.
 * @param late those reminded, in the order they are told.
 */
export function reminderText(late: readonly LateUnit[], day: IsoDate): string {
  const lines = late.map(({ unit, behind }) => `- ${unit.name}: ${behind.map(shortGap).join('; ')}.`);
  return [`Xin nhắc các đơn vị đang chậm chỉ tiêu, số liệu đến ngày ${formatDate(day)}:`, ...lines].join(
    '\n',
  );
}
