'use client';

import { useRouter } from 'next/navigation';
import { ActionForm } from '@/components/form/action-form';
import { SubmitButton } from '@/components/form/submit-button';
import { useActionForm } from '@/components/form/use-action-form';
import { Sheet } from '@/components/ui/sheet';
import { useToast } from '@/components/ui/toast';
import { renewMembership } from '@/lib/features/accounts/actions';
import type { AccountView } from '@/lib/features/accounts/keep/account-view';
import { MembershipInput } from '@/lib/features/accounts/keep/schema';

/** Lets an ended account work in the same place again, from today. */
export function RenewMembershipForm({ account }: { readonly account: AccountView }) {
  const { membershipId, version } = account;
  const router = useRouter();
  const toast = useToast();
  const form = useActionForm({
    action: renewMembership,
    schema: MembershipInput,
    defaults: { membershipId, version },
    onDone: ({ value, message }) => {
      if (message) toast({ text: message });
      router.push(`/accounts/${value.membershipId}`);
    },
  });
  return (
    <Sheet title="Làm việc trở lại">
      <p className="text-cell text-ink-2 mb-3">
        Cùng vai trò, cùng nơi, tính từ hôm nay, bằng mật khẩu đang có.
      </p>
      <ActionForm form={form} label="Cho làm việc trở lại">
        <SubmitButton variant="tonal">Cho làm việc trở lại</SubmitButton>
      </ActionForm>
    </Sheet>
  );
}
