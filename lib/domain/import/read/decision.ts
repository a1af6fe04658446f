import { yearOf } from '@/lib/domain/calendar';
import { readDay } from '@/lib/domain/import/read/day';
import { remember } from '@/lib/domain/import/remember';
import { factLine } from '@/lib/domain/import/text';
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

type Parts = { readonly number: string | null; readonly day: string | null; readonly blank: boolean };

const partsOf = remember((typed: string): Parts => {
  const folded = foldVietnamese(factLine(typed));
  if (folded === '' || /^[-–.]+$/.test(folded)) return { number: null, day: null, blank: true };
  const numbered = NUMBER.exec(folded);
  const afterNumber = numbered ? numbered.index + numbered[0].length : 0;
  const dated = DATE.exec(folded.slice(afterNumber)) ?? DATE.exec(folded);
  const rest = dated ? folded.replace(dated[0], ' ') : folded;
  const number = numbered ? officialNumber(numbered) : (BARE_NUMBER.exec(rest)?.[1] ?? null);
  return { number: number?.toUpperCase() ?? null, day: dated?.[1] ?? null, blank: false };
});

/** Reads number and day of a decision, from one cell or from two put together: «142/QĐ-UBND ngày 15/8/2025». */
export function readDecision(typed: string, today: IsoDate): DecisionRead {
  const { number, day, blank } = partsOf(typed);
  const read = day === null ? null : readDay(day, yearOf(today) + 1);
  const date = read?.kind === 'day' ? read.date : null;
  const nothing = number === null && date === null;
  return { number, date, unreadable: !blank && (nothing || (day !== null && date === null)) };
}

/** «142 / qd - ubnd» becomes «142/QĐ-UBND». */
function officialNumber(found: RegExpExecArray): string {
  const symbol = (found[2] ?? '').replace(/\s+/g, '').replace('qd', 'qđ').replace('–', '-');
  return `${found[1]}/${symbol}`;
}
