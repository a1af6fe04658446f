import type { IsoDate } from '@/lib/domain/iso-date';
import type { DecisionKind } from '@/lib/domain/roll/decision-kind';
import type { RecipientKind } from '@/lib/domain/roll/recipient-kind';
import type { MediatorRole } from '@/lib/domain/roll/role';

/** A decision of the commune's chairman about the roll, as the paper says it. */
export type RollDecision = {
  readonly decisionId: string;
  readonly kind: DecisionKind;
  readonly number: string;
  readonly decidedOn: IsoDate;
  readonly takesEffectOn: IsoDate | null;
  readonly signer: string | null;
  readonly signerOffice: string | null;
  /** Announced in the neighbourhood (Luật HGƠCS Đ8.4). */
  readonly publishedOn: IsoDate | null;
  readonly publishedHow: string | null;
  readonly communeName: string;
  readonly changedBy: string | null;
  readonly changedAt: Date | null;
};

/** Somebody whom the decision gives a seat or takes it from. */
export type DecidedSeat = {
  readonly seatId: string;
  readonly mediatorId: string;
  readonly fullName: string;
  readonly teamId: string;
  readonly teamName: string;
  readonly role: MediatorRole;
  readonly effect: 'begins' | 'ends';
};

/** A team that the decision founds, counts or dissolves. */
export type DecidedTeam = { readonly teamId: string; readonly name: string };

/** Who must receive it, and when they did. */
export type Recipient = {
  readonly id: string;
  readonly kind: RecipientKind;
  readonly name: string;
  readonly receivedOn: IsoDate | null;
};
