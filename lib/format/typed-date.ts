import type { IsoDate } from '@/lib/domain/iso-date';

/** The first and last year a date of the portal may have: a case of the living, typed by the living. */
export const FIRST_YEAR = 1900;
export const LAST_YEAR = 2100;

/** Has every day a year can have. */
const LEAP_YEAR = 2000;

export type TypedDate =
  { readonly ok: true; readonly value: IsoDate } | { readonly ok: false; readonly sentence: string };

const SHAPE = 'Ghi ngày như 20/11/2026.';
const no = (sentence: string): TypedDate => ({ ok: false, sentence });

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const SEPARATED = /^(\d{1,2})\s*[/.\- ]\s*(\d{1,2})(?:\s*[/.\- ]\s*(\d{4}|\d{2}))?$/;
const RUN_TOGETHER = /^(\d{2})(\d{2})(\d{4}|\d{2})?$/;

/**
 * Reads a day as people type it: 20/11/2026, 20112026, 2/9/26, 20/11 (in the year of `today`), 2026-11-20.
 * @param today gives the year that was left out; without it a year is asked for.
 * @returns the day, or a sentence that says how to mend it.
 */
export function readTypedDate(text: string, today?: IsoDate): TypedDate {
  const typed = text.trim();
  const iso = ISO.exec(typed);
  if (iso) return checkedDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));

  const parts = SEPARATED.exec(typed) ?? RUN_TOGETHER.exec(typed);
  if (!parts) return no(SHAPE);
  const year = fullYear(parts[3], today);
  if (year !== null) return checkedDay(year, Number(parts[2]), Number(parts[1]));
  const inSomeYear = checkedDay(LEAP_YEAR, Number(parts[2]), Number(parts[1]));
  return inSomeYear.ok ? no('Ghi cả năm, như 20/11/2026.') : inSomeYear;
}

/** Two digits mean the hundred years that end nine years ahead: «26» is 2026, «57» is 1957. */
function fullYear(typed: string | undefined, today: IsoDate | undefined): number | null {
  if (typed?.length === 4) return Number(typed);
  if (typed === undefined) return today ? Number(today.slice(0, 4)) : null;
  const latest = (today ? Number(today.slice(0, 4)) : 2030) + 9;
  const inLatestCentury = Math.floor(latest / 100) * 100 + Number(typed);
  return inLatestCentury > latest ? inLatestCentury - 100 : inLatestCentury;
}

function checkedDay(year: number, month: number, day: number): TypedDate {
  if (month < 1 || month > 12)
    return no(`Không có tháng ${month}. Ghi ngày trước, tháng sau, như 20/11/2026.`);
  if (year < FIRST_YEAR) return no(`Năm ${year} quá sớm. Ghi năm từ ${FIRST_YEAR} trở đi.`);
  if (year > LAST_YEAR) return no(`Năm ${year} quá xa. Sửa lại năm.`);
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (day < 1 || day > lastDay) return no(noSuchDay(year, month, day));
  return { ok: true, value: `${year}-${pad(month)}-${pad(day)}` };
}

function noSuchDay(year: number, month: number, day: number): string {
  const leapOnly = month === 2 && day === 29;
  return `Tháng ${month}${leapOnly ? ` năm ${year}` : ''} không có ngày ${day}. Sửa lại ngày.`;
}

const pad = (part: number): string => String(part).padStart(2, '0');
