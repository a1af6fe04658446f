import type { IsoDate } from '@/lib/domain/iso-date';
import type { Criterion } from '@/lib/domain/roll/criteria';
import type { Qualification } from '@/lib/domain/roll/qualification';
import type { Sex } from '@/lib/domain/roll/sex';

/** What only the commune that keeps the entry reads: origin is sensitive data (NĐ 356/2025), a home is nobody's business. */
export type PersonalFacts = {
  readonly birthDate: IsoDate | null;
  readonly ethnicity: string | null;
  readonly address: string | null;
  readonly note: string | null;
  readonly criteriaMet: readonly Criterion[];
  readonly criteriaCheckedOn: IsoDate | null;
};

/** A person on a commune's roll. Name, work and telephone belong to a public function and are read by all who read the roll. */
export type RollMediator = {
  readonly mediatorId: string;
  readonly communeId: string;
  readonly fullName: string;
  readonly birthYear: number | null;
  readonly sex: Sex | null;
  readonly phone: string | null;
  readonly qualification: Qualification | null;
  /** As the person says it: «Trung cấp luật». */
  readonly qualificationNote: string | null;
  readonly occupation: string | null;
  readonly officeHeld: string | null;
  /** Day of the first recognition; null while only re-recognitions are known. */
  readonly recognisedOn: IsoDate | null;
  readonly movedAwayOn: IsoDate | null;
  /** The other entry of the same person; this one is then only a sign-post. */
  readonly mergedIntoId: string | null;
  /** Null for everybody but the commune. */
  readonly personal: PersonalFacts | null;
  readonly version: number;
  readonly changedBy: string | null;
  readonly changedAt: Date | null;
};
