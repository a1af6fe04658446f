'use server';

import { handOver } from '@/lib/features/accounts/hand-over/hand-over';
import { HandOverInput } from '@/lib/features/accounts/hand-over/schema';
import { changeMembership as change } from '@/lib/features/accounts/keep/change-membership';
import { endMembership as end } from '@/lib/features/accounts/keep/end-membership';
import { renewMembership as renew } from '@/lib/features/accounts/keep/renew-membership';
import { resetPassword as reset } from '@/lib/features/accounts/keep/reset-password';
import {
  ChangeMembershipInput,
  MembershipInput,
  ResetPasswordInput,
} from '@/lib/features/accounts/keep/schema';
import { openAccount as open } from '@/lib/features/accounts/open/open-account';
import { OpenAccountInput } from '@/lib/features/accounts/open/schema';
import { action } from '@/lib/server/action';

/** Opens an account in one place; gives its first password once. */
export const openAccount = action({
  name: 'account.open',
  permission: 'account:open',
  input: OpenAccountInput,
  run: ({ input, ...context }) => open(context, input),
  revalidate: () => ['/accounts'],
});

/** Gives a new first password, once, and ends every session of the account. */
export const resetPassword = action({
  name: 'account.reset',
  permission: 'account:reset',
  input: ResetPasswordInput,
  run: ({ input, ...context }) => reset(context, input),
});

/** Mends the name or the job. */
export const changeMembership = action({
  name: 'account.change',
  permission: 'account:open',
  input: ChangeMembershipInput,
  run: ({ input, ...context }) => change(context, input),
  revalidate: ({ input }) => [`/accounts/${input.membershipId}`],
});

/** Ends a membership today. */
export const endMembership = action({
  name: 'account.end',
  permission: 'account:end',
  input: MembershipInput,
  run: ({ input, ...context }) => end(context, input),
  revalidate: ({ input }) => ['/accounts', `/accounts/${input.membershipId}`],
});

/** Ends a membership today and gives what is open under its name to others. */
export const handOverWork = action({
  name: 'account.hand_over',
  permission: 'account:end',
  input: HandOverInput,
  run: ({ input, ...context }) => handOver(context, input),
  revalidate: ({ input }) => ['/accounts', `/accounts/${input.membershipId}`],
});

/** Lets an ended account work again in the same place. */
export const renewMembership = action({
  name: 'account.renew',
  permission: 'account:open',
  input: MembershipInput,
  run: ({ input, ...context }) => renew(context, input),
  revalidate: ({ input }) => ['/accounts', `/accounts/${input.membershipId}`],
});
