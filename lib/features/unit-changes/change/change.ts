import type { IsoDate } from '@/lib/domain/iso-date';
import type { ChangeKind, ChangeState } from '@/lib/domain/unit-change/kinds';

/** One change of units as lists show it. */
export type ChangeLine = {
  readonly changeId: string;
  readonly kind: ChangeKind;
  readonly state: ChangeState;
  readonly title: string;
  readonly effectiveOn: IsoDate;
  readonly decisionNumber: string;
  readonly decidedOn: IsoDate;
  readonly madeBy: string;
  readonly settledAt: Date | null;
};
