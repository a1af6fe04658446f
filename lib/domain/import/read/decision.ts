import { yearOf } from '@/lib/domain/calendar';
import { readDay } from '@/lib/domain/import/read/day';
import { oneLine } from '@/lib/domain/import/text';
import type { IsoDate } from '@/lib/domain/iso-date';
import { foldVietnamese } from '@/lib/schema/fold';

export type DecisionRead = {
  readonly number: string | null;
  readonly date: IsoDate | null;
  /** Something stands there that is neither a number nor a day. */
  readonly unreadable: boolean;
};

const DATE =
  /(?:ngay|ng\.?|n\.)?[\s:]*(\d{1,2}\s*[/.\-]\s*\d{1,2}\s*[/.\-]\s*(?:\d{4}|\d{2})(?!\d)|\d{1,2} thang \d{1,2}(?: nam|,|\/)? \d{4}|\d{4}-\d{1,2}-\d{1,2})/;
// «142/QĐ-UBND», «142 / QĐ - CTUBND», «142-QĐ/UBND»
const NUMBER = /(\d{1,5}[a-z]?)\s*[/-]\s*((?:\d{4}\s*\/\s*)?qd(?:\s*[-/–.]\s*[a-z]+)*)/;
const BARE_NUMBER = /(\d{1,5}[a-z]?)(?![\d/])/;

/** Reads number and day of a decision, from one cell or from two put together: «142/QĐ-UBND ngày 15/8/2025». */
export function readDecision(typed: string, today: IsoDate): DecisionRead {
  const text = oneLine(typed);
  // Same length as `text`: every letter folds to one letter, so that what is found can be cut from the original.
  const folded = foldVietnamese(text);
  if (folded === '' || /^[-–.]+$/.test(folded)) return { number: null, date: null, unreadable: false };

  const numbered = NUMBER.exec(folded);
  const afterNumber = numbered ? numbered.index + numbered[0].length : 0;
  const dated = DATE.exec(folded.slice(afterNumber)) ?? DATE.exec(folded);
  const read = dated ? readDay(dated[1] ?? '', yearOf(today) + 1) : null;
  const date = read?.kind === 'day' ? read.date : null;
  const rest = dated ? folded.replace(dated[0], ' ') : folded;
  const number = numbered ? officialNumber(numbered) : (BARE_NUMBER.exec(rest)?.[1] ?? null);
  return {
    number: number?.toUpperCase() ?? null,
    date,
    unreadable: (number === null && date === null) || (dated !== null && date === null),
  };
}

/** «142 / qd - ubnd» becomes «142/QĐ-UBND». */
function officialNumber(found: RegExpExecArray): string {
  const symbol = (found[2] ?? '').replace(/\s+/g, '').replace('qd', 'qđ').replace('–', '-');
  return `${found[1]}/${symbol}`;
}
