import { isIsoDate } from '@/lib/domain/calendar';
import type { IsoDate } from '@/lib/domain/iso-date';
import { factLine } from '@/lib/domain/import/text';
import { foldVietnamese } from '@/lib/schema/fold';

/** What a date as people write it can turn out to be. Day before month, always: this is Vietnam. */
export type DayRead =
  | { readonly kind: 'day'; readonly date: IsoDate; readonly shortYear: boolean }
  | { readonly kind: 'month'; readonly year: number }
  | { readonly kind: 'year'; readonly year: number }
  /** «14/8»: the year must come from elsewhere. */
  | { readonly kind: 'no_year'; readonly day: number; readonly month: number }
  /** «31/2/1960»: no such day, though the year can be read. */
  | { readonly kind: 'impossible'; readonly year: number | null }
  | { readonly kind: 'none' };

const SEPARATOR = String.raw`\s*[/.,\-–\s]\s*[/.\-]?\s*`;
const FULL = new RegExp(`^(\\d{1,2})${SEPARATOR}(\\d{1,2})${SEPARATOR}(\\d{4}|\\d{2})$`);
const YEAR_FIRST = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})(?:[ t]00:00.*)?$/;
const IN_WORDS = /^(\d{1,2}) thang (\d{1,2})\s*(?:nam|,|\/)?\s*(\d{4})$/;
const NO_YEAR = /^(\d{1,2})(?:\s*[/.-]\s*| thang )(\d{1,2})$/;
const MONTH_ONLY = /^(?:thang )?(\d{1,2})(?:\s*[/.-]\s*| nam )(\d{4})$/;
const UNKNOWN_DAY = /^(?:(?:0{1,2}|[._…?x-]+)\s*[/.\-]\s*){1,2}(\d{4})$/;
const RUN_TOGETHER = /^(\d{2})(\d{2})((?:19|20)\d{2})$/;
const SERIAL = /^\d{5}(?:\.0+)?$/;
// «Sinh ngày», «SN», «Ngày», «năm»: words before the figures.
const LEAD = /^(?:(?:sinh|ngay|nam|sn|s\.n|ns|ng|vao|tu|du|hom)[\s.:]*)+(?=[\d._…?])/;
// «1966 (Bính Ngọ)», «1966 (60 tuổi)»
const ASIDE = /\s*[([].*$/;

const SERIAL_ZERO = Date.UTC(1899, 11, 30);
const MS_PER_DAY = 86_400_000;

/** Two-digit years above `latest` lie in the century before. */
const fullYear = (typed: string, latest: number): number => {
  if (typed.length === 4) return Number(typed);
  const inCentury = Math.floor(latest / 100) * 100 + Number(typed);
  return inCentury > latest ? inCentury - 100 : inCentury;
};

function day(year: number, month: number, dayOfMonth: number, shortYear = false): DayRead {
  const date = `${year}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
  return isIsoDate(date) ? { kind: 'day', date, shortYear } : { kind: 'impossible', year };
}

/**
 * Reads a day in any of the ways people write it: 15/8/2025, 15.8.25, «Ngày 15 tháng 8 năm 2025», 2025-08-15, 8/2025,
 * 2025, «SN 1966», or the bare number of days that a spreadsheet keeps.
 * @param latestYear the last year that a two-digit year can mean.
 */
export function readDay(typed: string, latestYear: number): DayRead {
  if (/^\d{4}$/.test(typed)) return { kind: 'year', year: Number(typed) };
  const text = foldVietnamese(factLine(typed))
    .replace(ASIDE, '')
    .replace(LEAD, '')
    .replace(/[.,;:\s]+$/, '');
  if (/^\d{4}$/.test(text)) return { kind: 'year', year: Number(text) };
  const full = FULL.exec(text) ?? RUN_TOGETHER.exec(text);
  if (full) {
    const year = full[3] ?? '';
    if (Number(full[1]) === 0 || Number(full[2]) === 0)
      return { kind: 'year', year: fullYear(year, latestYear) };
    return day(fullYear(year, latestYear), Number(full[2]), Number(full[1]), year.length === 2);
  }
  const words = IN_WORDS.exec(text);
  if (words) return day(Number(words[3]), Number(words[2]), Number(words[1]));
  const iso = YEAR_FIRST.exec(text);
  if (iso) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const month = MONTH_ONLY.exec(text);
  if (month) {
    const year = Number(month[2]);
    return Number(month[1]) <= 12 ? { kind: 'month', year } : { kind: 'impossible', year };
  }
  const yearOnly = UNKNOWN_DAY.exec(text);
  if (yearOnly) return { kind: 'year', year: Number(yearOnly[1]) };
  const short = NO_YEAR.exec(text);
  if (short) return dayAndMonth(Number(short[1]), Number(short[2]));
  if (SERIAL.test(text)) return fromSerial(Number(text));
  return { kind: 'none' };
}

/** The year 2000 has every day a year can have. */
function dayAndMonth(dayOfMonth: number, month: number): DayRead {
  return day(2000, month, dayOfMonth).kind === 'day'
    ? { kind: 'no_year', day: dayOfMonth, month }
    : { kind: 'impossible', year: null };
}

function fromSerial(days: number): DayRead {
  const date = new Date(SERIAL_ZERO + Math.floor(days) * MS_PER_DAY).toISOString().slice(0, 10);
  return { kind: 'day', date, shortYear: false };
}
