import { displayNameField, jobTitleField } from '@/lib/features/accounts/open/schema';
import { version } from '@/lib/schema/number';
import { uuid } from '@/lib/schema/reference';
import { z } from '@/lib/schema/zod';

/** A new first password for the account behind a membership. */
export const ResetPasswordInput = z.strictObject({ membershipId: uuid() });
export type ResetPasswordInput = z.output<typeof ResetPasswordInput>;

/** Ending a membership, or giving an ended one again: the membership as it was read. */
export const MembershipInput = z.strictObject({ membershipId: uuid(), version: version() });
export type MembershipInput = z.output<typeof MembershipInput>;

/** What the person is called here and what they do. */
export const ChangeMembershipInput = z.strictObject({
  membershipId: uuid(),
  version: version(),
  displayName: displayNameField,
  jobTitle: jobTitleField,
});
export type ChangeMembershipInput = z.output<typeof ChangeMembershipInput>;
export type ChangeMembershipFields = z.input<typeof ChangeMembershipInput>;
