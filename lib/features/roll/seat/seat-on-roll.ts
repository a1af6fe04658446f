import type { DecisionKind } from '@/lib/domain/roll/decision-kind';
import type { EndReason } from '@/lib/domain/roll/end-reason';
import type { Recognition } from '@/lib/domain/roll/recognition';
import type { Seat } from '@/lib/domain/roll/seat';
import type { Sex } from '@/lib/domain/roll/sex';
import type { IsoDate } from '@/lib/domain/iso-date';

/** A decision as a line names it: «QĐ 41/QĐ-UBND, 12/08/2025». */
export type DecisionLine = {
  readonly id: string;
  readonly kind: DecisionKind;
  readonly number: string;
  readonly decidedOn: IsoDate;
};

/** A seat with its papers, and with what everybody who reads the roll may know of the person in it. */
export type SeatOnRoll = Seat & {
  readonly seatId: string;
  readonly teamId: string;
  readonly teamName: string;
  readonly recognition: Recognition | null;
  readonly recognisedBy: DecisionLine | null;
  readonly endedBy: DecisionLine | null;
  readonly endReason: EndReason | null;
  readonly fullName: string;
  readonly birthYear: number | null;
  readonly sex: Sex | null;
  readonly phone: string | null;
};
