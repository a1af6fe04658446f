import type { IsoDate } from '@/lib/domain/iso-date';
import type { ClassKind } from '@/lib/domain/training/class-kind';
import type { AnswerFacts } from '@/lib/domain/training/invitation';
import type { Hour } from '@/lib/domain/training/session-hours';
import type { Presence, SessionPart } from '@/lib/domain/training/session-part';
import type { CommuneKind } from '@/lib/domain/units/unit-name';

/** Whose schedule it is. */
export type ScheduledPerson = {
  readonly fullName: string;
  readonly sex: 'male' | 'female' | null;
  /** The day of the first recognition; null when only later ones are known. */
  readonly recognisedOn: IsoDate | null;
  readonly communeName: string;
  readonly communeKind: CommuneKind;
};

/** A session of a class the person is on the list of. */
export type ScheduledSession = {
  readonly sessionId: string;
  readonly heldOn: IsoDate;
  readonly part: SessionPart;
  readonly startsAt: Hour | null;
  readonly endsAt: Hour | null;
  readonly topic: string | null;
  /** Null while attendance was not taken. */
  readonly presence: Presence | null;
};

/** A class the person is or was on the list of, with as much of it as concerns them. */
export type ScheduledClass = AnswerFacts & {
  readonly classId: string;
  readonly title: string;
  readonly kind: ClassKind;
  readonly state: 'open' | 'cancelled';
  readonly cancelReason: string | null;
  readonly minShare: number;
  readonly place: string | null;
  readonly mapUrl: string | null;
  readonly bring: string | null;
  readonly trainers: readonly string[];
  readonly contactName: string | null;
  readonly contactPhone: string | null;
  readonly answerBy: IsoDate | null;
  readonly heldFrom: IsoDate;
  readonly heldTo: IsoDate;
  readonly completedOn: IsoDate | null;
  readonly certificateNumber: string | null;
  readonly calendarSequence: number;
  readonly changedAt: Date;
  /** In the order of their days; a class without a session has none to come to yet. */
  readonly sessions: readonly ScheduledSession[];
};

/** A set of materials meant for mediators, in its newest version. */
export type ScheduledMaterial = {
  readonly versionId: string;
  readonly title: string;
  readonly label: string;
  readonly received: boolean;
  readonly documents: readonly ScheduledDocument[];
};

/** A document to open; with a `url` it stands elsewhere. */
export type ScheduledDocument = {
  readonly documentId: string;
  readonly title: string;
  readonly url: string | null;
};

/** Everything the page of one person's trainings tells. */
export type Schedule = {
  readonly person: ScheduledPerson;
  readonly classes: readonly ScheduledClass[];
  readonly materials: readonly ScheduledMaterial[];
  readonly today: IsoDate;
};
