import type { IsoDate } from '@/lib/domain/iso-date';
import type { CaseRecordFacts } from '@/lib/domain/indicators/facts';

/** What a city keeps, as plain records: written into the database on one side, counted one by one on the other. */

/** A period; `to` is the first day after it. */
export type Period = { readonly from: IsoDate; readonly to: IsoDate | null };

export type TeamRow = Period & {
  readonly id: string;
  readonly communeId: string;
  readonly minorityArea: boolean;
};
export type PersonRow = {
  readonly id: string;
  readonly communeId: string;
  readonly sex: 'male' | 'female' | null;
  readonly ethnicity: string | null;
  /** The entry turned out to be somebody else's. */
  readonly merged: boolean;
};
export type SeatRow = Period & {
  readonly id: string;
  readonly personId: string;
  readonly teamId: string;
  readonly role: 'leader' | 'member';
  readonly recognisedOn: IsoDate | null;
  readonly recognition: 'first' | 're_recognition' | null;
};
export type ClassRow = {
  readonly id: string;
  /** Null: a class of the city. */
  readonly communeId: string | null;
  readonly kind: 'skills' | 'law' | 'training_of_trainers';
  readonly cancelled: boolean;
  readonly minShare: number;
  readonly sessions: readonly { readonly id: string; readonly on: IsoDate }[];
};
export type AttendanceRow = {
  readonly classId: string;
  readonly personId: string;
  readonly teamId: string;
  /** The sessions at which the person was. */
  readonly presentAt: readonly string[];
};
export type ReceiptRow = {
  readonly id: string;
  readonly official: boolean;
  readonly on: IsoDate;
  readonly receiver:
    { readonly personId: string } | { readonly teamId: string } | { readonly trainerId: string };
};
export type TrainerRow = Period & {
  readonly id: string;
  readonly communeId: string | null;
  /** Completed classes. */
  readonly completed: readonly { readonly classId: string; readonly on: IsoDate }[];
};
export type SupporterRow = Period & {
  readonly id: string;
  readonly communeId: string | null;
  readonly kind: 'lawyer' | 'police' | 'other';
  readonly personId: string | null;
};
export type LinkRow = Period & { readonly supporterId: string; readonly teamId: string };
export type ActivityRow = {
  readonly id: string;
  readonly supporterId: string;
  readonly teamId: string;
  readonly on: IsoDate;
  readonly removed: boolean;
};
export type CaseRow = {
  readonly id: string;
  readonly teamId: string;
  readonly receivedOn: IsoDate;
  readonly ended: { readonly on: IsoDate; readonly as: Exclude<CaseRecordFacts['state'], 'in_hand'> } | null;
};
export type TaskRow = {
  readonly id: string;
  readonly communeId: string | null;
  readonly year: number;
  readonly dueOn: IsoDate | null;
  readonly doneOn: IsoDate | null;
  readonly removedOn: IsoDate | null;
};

export type CityRecords = {
  readonly cityId: string;
  readonly communeIds: readonly string[];
  readonly teams: readonly TeamRow[];
  readonly people: readonly PersonRow[];
  readonly seats: readonly SeatRow[];
  readonly classes: readonly ClassRow[];
  readonly attendances: readonly AttendanceRow[];
  readonly receipts: readonly ReceiptRow[];
  readonly trainers: readonly TrainerRow[];
  readonly supporters: readonly SupporterRow[];
  readonly links: readonly LinkRow[];
  readonly activities: readonly ActivityRow[];
  readonly cases: readonly CaseRow[];
  readonly tasks: readonly TaskRow[];
};

/** Finds by id. @throws when it is not there. */
export function byId<Row extends { readonly id: string }>(rows: readonly Row[], id: string): Row {
  const found = rows.find((row) => row.id === id);
  if (!found) throw new Error(`no record ${id}`);
  return found;
}

export const covers = ({ from, to }: Period, day: IsoDate): boolean =>
  from <= day && (to === null || to > day);
