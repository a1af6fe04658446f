import type { IsoDate } from '@/lib/domain/iso-date';

const DAY = 86_400_000;
const BEFORE_1900 = Date.UTC(1899, 11, 30);
const FROM_1904 = Date.UTC(1904, 0, 1);
/** 31/12/9999, the last day that a spreadsheet program shows. */
const LAST_SERIAL = 2_958_465;
/** Spreadsheets count a 29 February 1900 that never was; days before it are one off. */
const FALSE_LEAP_DAY = 60;

/** The day that a serial number shows; nothing when no calendar day belongs to it. */
export function dateOfSerial(serial: number, from1904: boolean): IsoDate | undefined {
  const day = Math.floor(serial);
  if (from1904) return day >= 0 && day <= LAST_SERIAL - 1462 ? isoDay(FROM_1904 + day * DAY) : undefined;
  if (!(day >= 1 && day <= LAST_SERIAL) || day === FALSE_LEAP_DAY) return undefined;
  return isoDay(BEFORE_1900 + (day < FALSE_LEAP_DAY ? day + 1 : day) * DAY);
}

/** «08:30», of the part of a serial number that is less than a day. */
export function timeOfSerial(serial: number): string {
  const minutes = Math.round((serial - Math.floor(serial)) * 1440) % 1440;
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

const isoDay = (time: number): IsoDate => new Date(time).toISOString().slice(0, 10);
