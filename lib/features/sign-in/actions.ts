'use server';

import { moveSession } from '@/lib/auth/places';
import { ChooseMembershipInput } from '@/lib/features/sign-in/membership/schema';
import { changePassword as change } from '@/lib/features/sign-in/password/change-password';
import { ChangePasswordInput } from '@/lib/features/sign-in/password/schema';
import { accountAction, done, refused } from '@/lib/server/action';

/** Changes the signed-in person's own password. */
export const changePassword = accountAction({
  name: 'password.change',
  input: ChangePasswordInput,
  run: ({ input, ...context }) => change(context, input),
});

/** Chooses the place in which this session works. */
export const chooseMembership = accountAction({
  name: 'membership.choose',
  input: ChooseMembershipInput,
  run: async ({ tx, account, input: { membershipId } }) => {
    if (!(await moveSession(tx, account.sessionId, membershipId))) {
      return refused('gone', 'Nơi làm việc này không còn. Tải lại trang để xem những nơi đang có.');
    }
    return done({
      value: null,
      audit: { action: 'access.membership_chosen', subject: 'account_membership', subjectId: membershipId },
    });
  },
});
