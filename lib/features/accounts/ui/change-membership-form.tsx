'use client';

import { ActionForm } from '@/components/form/action-form';
import { FormFooter } from '@/components/form/form-footer';
import { SubmitButton } from '@/components/form/submit-button';
import { TextField } from '@/components/form/text-field';
import { useActionForm } from '@/components/form/use-action-form';
import { useToast } from '@/components/ui/toast';
import { changeMembership } from '@/lib/features/accounts/actions';
import type { AccountView } from '@/lib/features/accounts/keep/account-view';
import { ChangeMembershipInput } from '@/lib/features/accounts/keep/schema';

/** How the person is shown here. The name they sign in with never changes. */
export function ChangeMembershipForm({ account }: { readonly account: AccountView }) {
  const { membershipId, version, name, jobTitle } = account;
  const toast = useToast();
  const form = useActionForm({
    action: changeMembership,
    schema: ChangeMembershipInput,
    defaults: { membershipId, version, displayName: name, jobTitle: jobTitle ?? '' },
    onDone: ({ message }) => message && toast({ text: message }),
  });
  return (
    <ActionForm form={form} label="Sửa họ tên, chức vụ">
      <TextField name="displayName" label="Họ tên" spellCheck={false} />
      <TextField name="jobTitle" label="Chức vụ" optional />
      <FormFooter sticky={false}>
        <SubmitButton variant="tonal">Ghi thay đổi</SubmitButton>
      </FormFooter>
    </ActionForm>
  );
}
