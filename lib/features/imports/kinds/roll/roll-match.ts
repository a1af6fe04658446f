import type { IsoDate } from '@/lib/domain/iso-date';
import type { Qualification } from '@/lib/domain/roll/qualification';
import type { MediatorRole } from '@/lib/domain/roll/role';
import type { Sex } from '@/lib/domain/roll/sex';

/** What the portal keeps of a person and the file may say otherwise. */
export type PersonFacts = {
  readonly fullName: string;
  readonly birthYear: number | null;
  readonly birthDate: IsoDate | null;
  readonly sex: Sex | null;
  readonly ethnicity: string | null;
  readonly qualification: Qualification | null;
  readonly qualificationNote: string | null;
  readonly occupation: string | null;
  readonly address: string | null;
  readonly phone: string | null;
  readonly note: string | null;
};
export const PERSON_FACTS = [
  'fullName',
  'birthYear',
  'birthDate',
  'sex',
  'ethnicity',
  'qualification',
  'qualificationNote',
  'occupation',
  'address',
  'phone',
  'note',
] as const satisfies readonly (keyof PersonFacts)[];

/** What the file would do to the person's seat in the team it names. */
export type SeatChange =
  /** They do not sit in this team yet. */
  | { readonly kind: 'joins' }
  /** They sit there in another role. `since`: the first day of the seat they hold. */
  | { readonly kind: 'role'; readonly seatId: string; readonly from: MediatorRole; readonly since: IsoDate }
  /** They sit there without a decision, and the file names one. */
  | { readonly kind: 'recognised'; readonly seatId: string };

/** The person on the roll whom a row means, or may mean. */
export type RollMatch =
  | {
      readonly kind: 'person';
      readonly mediatorId: string;
      readonly version: number;
      readonly fullName: string;
      /** «sinh 1966, Tổ hòa giải số 1, 0956 025 753»: what tells namesakes apart. */
      readonly facts: string;
      /** Facts that would be written, in place of what stands there. */
      readonly changes: Partial<PersonFacts>;
      /** What stands there now, of the same facts. */
      readonly was: Partial<PersonFacts>;
      readonly seat: SeatChange | null;
    }
  /** The file itself says so a second time. */
  | { readonly kind: 'row'; readonly sheet: string; readonly row: number; readonly fullName: string };

/** What stood there before a batch changed it. */
export type RollBefore = {
  readonly facts: Partial<PersonFacts>;
  /** Version of the person after the batch wrote; a later one means that somebody else did too. */
  readonly versionAfter: number;
  readonly seat: SeatChange | null;
};
