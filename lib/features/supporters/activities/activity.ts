import type { IsoDate } from '@/lib/domain/iso-date';
import type { ActivityKind } from '@/lib/domain/support/activity-kind';
import type { SupporterKind } from '@/lib/domain/support/supporter-kind';

/** Something a supporter did with a team. */
export type Activity = {
  readonly activityId: string;
  readonly supporterId: string;
  readonly supporterName: string;
  readonly supporterKind: SupporterKind;
  readonly teamId: string;
  readonly teamName: string;
  readonly communeName: string;
  readonly kind: ActivityKind;
  readonly on: IsoDate;
  /** What it was about; never who the parties were. */
  readonly note: string | null;
  readonly recordedBy: string | null;
  readonly version: number;
  readonly changedBy: string | null;
  readonly changedAt: Date | null;
};
