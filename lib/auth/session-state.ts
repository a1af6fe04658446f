import type { Actor } from '@/lib/domain/access/roles';

/** The account behind a session, before any place is chosen. */
export type SignedInAccount = {
  readonly accountId: string;
  readonly sessionId: string;
  readonly displayName: string;
  readonly loginName: string;
};

/** Where the person sits, as the band at the top of each page says it. */
export type Office = {
  /** «UBND phường Láng, thành phố Hà Nội» */
  readonly name: string;
  /** «Văn phòng HĐND và UBND», or the role in words. */
  readonly post: string;
};

/**
 * What the session row says at this request. `now` is the database's clock: days and deadlines are decided by it
 * alone, in the time zone Asia/Ho_Chi_Minh.
 */
export type SessionState =
  | { readonly kind: 'none' }
  | { readonly kind: 'must_change_password'; readonly account: SignedInAccount; readonly now: Date }
  | { readonly kind: 'choose_membership'; readonly account: SignedInAccount; readonly now: Date }
  | {
      readonly kind: 'signed_in';
      readonly account: SignedInAccount;
      readonly actor: Actor;
      readonly office: Office;
      /** Live memberships of the account; more than one means the place can be changed. */
      readonly places: number;
      /** Notices not seen yet in this place, a hundred at most. */
      readonly unseenNotices: number;
      readonly now: Date;
    };
