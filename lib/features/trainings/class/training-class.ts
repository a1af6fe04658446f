import type { IsoDate } from '@/lib/domain/iso-date';
import type { ClassKind, ClassStage } from '@/lib/domain/training/class-kind';
import type { CommuneKind } from '@/lib/domain/units/unit-name';

/** A class as it is kept. Without a commune it is the city's. */
export type TrainingClass = {
  readonly classId: string;
  readonly communeId: string | null;
  readonly communeName: string | null;
  readonly communeKind: CommuneKind | null;
  readonly courseTitle: string | null;
  readonly title: string;
  readonly kind: ClassKind;
  readonly stage: ClassStage;
  /** Percent of the sessions that somebody must come to. */
  readonly minShare: number;
  readonly capacity: number | null;
  readonly place: string | null;
  readonly mapUrl: string | null;
  readonly bring: string | null;
  readonly guestTrainers: string | null;
  readonly contactName: string | null;
  readonly contactPhone: string | null;
  readonly answerBy: IsoDate | null;
  readonly heldFrom: IsoDate;
  readonly heldTo: IsoDate;
  readonly state: 'open' | 'cancelled';
  readonly cancelledOn: IsoDate | null;
  readonly cancelReason: string | null;
  readonly version: number;
  readonly changedBy: string | null;
  readonly changedAt: Date | null;
};
