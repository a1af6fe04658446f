import type { CommuneKind } from '@/lib/domain/units/unit-name';
import type { MembershipRole } from '@/lib/features/accounts/membership';

/** A place an account may be opened for. */
export type PlaceChoice = {
  readonly id: string;
  /** «phường Láng», «Tổ hòa giải số 12» */
  readonly name: string;
  /** The unit by which a login name is made: «Láng», «Hà Nội». */
  readonly unit: string;
  readonly communeKind: CommuneKind | null;
};

/** A seat of somebody on the roll, today. */
export type Seat = { readonly teamId: string; readonly leads: boolean };

/** A mediator on the commune's roll and the teams they are in today, the one they lead first. */
export type MediatorChoice = {
  readonly id: string;
  readonly name: string;
  readonly birthYear: number | null;
  readonly seats: readonly Seat[];
};

/** What the form needs to open an account from the issuer's own place. */
export type IssuingDesk = {
  readonly roles: readonly MembershipRole[];
  readonly places: readonly PlaceChoice[];
  /** Only where team accounts are issued: there a person of the roll is chosen, and the place follows. */
  readonly mediators: readonly MediatorChoice[];
  /** The issuer's own city, for roles that work in it; null for the operator. */
  readonly ownUnit: string | null;
  /** The place chosen before the form opened. */
  readonly chosenPlaceId: string | null;
};
