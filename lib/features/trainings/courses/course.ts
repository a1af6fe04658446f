import type { IsoDate } from '@/lib/domain/iso-date';
import type { ClassKind, ClassStage } from '@/lib/domain/training/class-kind';
import type { CommuneKind } from '@/lib/domain/units/unit-name';

/** A course: what is taught. A class is one holding of it; without a commune it is the city's. */
export type Course = {
  readonly courseId: string;
  readonly communeId: string | null;
  readonly communeName: string | null;
  readonly communeKind: CommuneKind | null;
  readonly title: string;
  readonly kind: ClassKind;
  readonly stage: ClassStage;
  readonly contents: string | null;
  /** Percent of the sessions that somebody must come to. */
  readonly minShare: number;
  readonly retiredOn: IsoDate | null;
  /** Classes held of it, called-off ones left out. */
  readonly classes: number;
  readonly version: number;
  readonly changedBy: string | null;
  readonly changedAt: Date | null;
};
