import type { ClassOnPaper } from '@/lib/domain/import/attendance/class-on-paper';
import type { AttendanceRecord, Session } from '@/lib/domain/import/records';
import type { Presence } from '@/lib/domain/training/session-part';

/** A line of a list of attendance, with the name as it stood in the file before anybody mended it. */
export type AttendanceLine = AttendanceRecord & { readonly written: string; readonly note: string | null };

/** What the whole list says of its class; sessions by sheet, for reading a row of it again. */
export type ClassList = ClassOnPaper & { readonly sessions: Readonly<Record<string, readonly Session[]>> };

/** What somebody's presence was said to be, by the label of the half-day. */
export type Presences = Readonly<Record<string, Presence>>;

/** Whom a line means, and what it would change of their attendance. */
export type AttendeeMatch =
  | {
      readonly kind: 'person';
      readonly mediatorId: string;
      readonly fullName: string;
      /** «sinh 1966, Tổ hòa giải số 1»: what tells namesakes apart. */
      readonly facts: string;
      /** What stands there now, of half-days that the list says otherwise of. */
      readonly was: Readonly<Record<string, Presence | null>>;
      readonly said: Presences;
    }
  /** The file itself names the person a second time. */
  | { readonly kind: 'row'; readonly sheet: string; readonly row: number; readonly fullName: string };

/** What stood there before a batch changed it. */
export type AttendanceBefore = {
  readonly classId: string;
  readonly halfDays: number;
  /** By id of the half-day; of one of which nothing was known there is no line. */
  readonly presences: Presences;
};
