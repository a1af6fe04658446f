import { yearOf } from '@/lib/domain/calendar';
import type { SheetLayout } from '@/lib/domain/import/layout';
import { readDay } from '@/lib/domain/import/read/day';
import type { Session } from '@/lib/domain/import/records';
import type { IsoDate } from '@/lib/domain/iso-date';
import { foldVietnamese } from '@/lib/schema/fold';

const DAY = /(?<!\d)\d{1,2}\s*[/.-]\s*\d{1,2}(?:\s*[/.-]\s*(?:\d{4}|\d{2}))?(?!\d)|\d{4}-\d{2}-\d{2}/;
// «Ngày 15 - 16/9/2026», «15, 16 và 17/9/2026», «từ ngày 15 đến ngày 16 tháng 9 năm 2026»
const DAYS_OF_MONTH =
  /((?:\d{1,2}\s*(?:[,;&-]|–|va|den(?:\s+ngay)?)\s*)*)(?<!\d)(\d{1,2})\s*(?:[/.-]|thang)\s*(\d{1,2})\s*(?:[/.-]|nam)\s*(\d{4})/g;
/** «Kế hoạch số 12/KH-UBND ngày 1/8/2026»: the day of a paper, not of the class. */
const OF_A_PAPER =
  /\d\s*\/\s*(?:kh|qd|tb|cv|gm|gmh|ctr|tt)\b|\b(?:ke hoach|quyet dinh|cong van|giay moi) so\b/;
/** «Láng, ngày 01 tháng 8 năm 2026»: the day on which the list was made. */
const OF_A_LETTERHEAD = /^(?!tai |hoi truong|thoi gian|dia diem)\S+(?: \S+){0,2}, ngay \d/;
const PARTS: readonly (readonly [RegExp, Session['part']])[] = [
  [/\bsang\b|› s$/, 'sáng'],
  [/\bchieu\b|› c$/, 'chiều'],
  [/\btoi\b/, 'tối'],
];

/** The sessions of a class, from the headings of their columns; days and year that these leave out stand in the titles. */
export function sessionsOf({ columns, titles }: SheetLayout, today: IsoDate): readonly Session[] {
  const days = daysInTitles(titles);
  const year = yearOf(days[0] ?? yearInTitles(titles) ?? today);
  const found = columns.filter(({ field }) => field === 'session');
  const dated = found.map(({ index, header }) => {
    const words = foldVietnamese(header);
    return {
      column: index,
      header,
      date: dayInHeading(words, year),
      part: PARTS.find(([pattern]) => pattern.test(words))?.[1] ?? null,
    };
  });
  // Whole days or half-days: four sessions under one day are more than a day holds, and some are of another.
  const perDay = [1, 2].includes(found.length / days.length) ? found.length / days.length : 0;
  const used = new Map<string, number>();
  return dated.map(({ column, header, date, part }, order) => {
    const day = date ?? days[dayNumberIn(header) ?? (perDay === 0 ? -1 : Math.floor(order / perDay))] ?? null;
    const half = part ?? (date === null && perDay === 2 ? (order % 2 === 0 ? 'sáng' : 'chiều') : null);
    return {
      column,
      date: day,
      part: half,
      label: unused(day === null ? header : [day, half].filter(Boolean).join(' '), used),
    };
  });
}

function dayInHeading(words: string, year: number): IsoDate | null {
  const found = DAY.exec(words)?.[0];
  if (found === undefined) return null;
  const read = readDay(found, year + 1);
  if (read.kind === 'day') return read.date;
  if (read.kind !== 'no_year') return null;
  const full = readDay(`${read.day}/${read.month}/${year}`, year);
  return full.kind === 'day' ? full.date : null;
}

/** «Ngày thứ hai», «Ngày 2»: counted from the first day of the class. */
function dayNumberIn(header: string): number | null {
  const found = /\bngay\s*(?:thu\s*)?(nhat|hai|ba|tu|[1-9])\b(?!\s*[/.-])/.exec(foldVietnamese(header))?.[1];
  if (found === undefined) return null;
  const words = ['nhat', 'hai', 'ba', 'tu'];
  return words.includes(found) ? words.indexOf(found) : Number(found) - 1;
}

function daysInTitles(titles: readonly string[]): readonly IsoDate[] {
  const days = titles
    .map(foldVietnamese)
    .filter((title) => !OF_A_PAPER.test(title) && !OF_A_LETTERHEAD.test(title))
    .flatMap((title) => [...title.matchAll(DAYS_OF_MONTH)].flatMap(daysListed));
  return [...new Set(days)].sort();
}

function daysListed([, before = '', last = '', month = '', year = '']: RegExpMatchArray): readonly IsoDate[] {
  const listed = (before.match(/\d{1,2}/g) ?? []).map(Number);
  const from = listed.at(-1);
  const isRange = from !== undefined && /(?:-|–|den(?:\s+ngay)?)\s*$/.test(before);
  return [...listed, ...(isRange ? between(from, Number(last)) : []), Number(last)].flatMap((day) => {
    const read = readDay(`${day}/${month}/${year}`, Number(year));
    return read.kind === 'day' ? [read.date] : [];
  });
}

const between = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from - 1) }, (_, step) => from + step + 1);

const yearInTitles = (titles: readonly string[]): IsoDate | null => {
  const found = titles
    .map((title) => /năm\s*(20\d{2})/iu.exec(title)?.[1])
    .find((year) => year !== undefined);
  return found === undefined ? null : `${found}-01-01`;
};

/** Two sessions of one name are told apart by a number: a record has one mark each. */
function unused(label: string, used: Map<string, number>): string {
  const times = (used.get(label) ?? 0) + 1;
  used.set(label, times);
  return times === 1 ? label : `${label} (${times})`;
}
