/** What a message is for. */
export type MailKind = 'digest' | 'instant' | 'test';

/** A message that a worker has taken. */
export type Delivery = {
  readonly cityId: string;
  readonly id: string;
  readonly membershipId: string;
  readonly kind: MailKind;
  /** How often it was begun, this time included. */
  readonly attempts: number;
  /** Since it was made. */
  readonly waitedHours: number;
};
