'use client';

import { useRouter } from 'next/navigation';
import { v4 as newKey } from 'uuid';
import { ActionForm } from '@/components/form/action-form';
import { SubmitButton } from '@/components/form/submit-button';
import { useActionForm } from '@/components/form/use-action-form';
import { ButtonLink } from '@/components/ui/button';
import { Sheet } from '@/components/ui/sheet';
import { useToast } from '@/components/ui/toast';
import { endMembership, renewMembership } from '@/lib/features/accounts/actions';
import type { AccountView } from '@/lib/features/accounts/keep/account-view';
import { MembershipInput } from '@/lib/features/accounts/keep/schema';

/** Ends the access to this place today, or leads to the hand-over of what is open. A slip is undone from the notice that follows. */
export function EndMembershipForm({ account }: { readonly account: AccountView }) {
  const { membershipId, version, openWork } = account;
  const router = useRouter();
  const toast = useToast();

  const undo = async (ended: { membershipId: string; version: number }): Promise<void> => {
    const answer = await renewMembership({ key: newKey(), input: ended });
    toast({ text: answer.message ?? 'Đã cho làm việc trở lại.' });
    if (answer.ok) router.push(`/accounts/${answer.value.membershipId}`);
  };
  const form = useActionForm({
    action: endMembership,
    schema: MembershipInput,
    defaults: { membershipId, version },
    onDone: ({ value, message = 'Đã thôi quyền.' }) =>
      toast({ text: message, undo: { label: 'Hoàn tác', onUndo: () => undo(value) } }),
  });

  if (openWork > 0)
    return (
      <Sheet title="Thôi làm việc ở đây">
        <p className="text-cell text-ink-2 mb-3">
          Còn {openWork} việc đang mở mang tên người này. Giao cho người khác, rồi quyền thôi cùng lúc.
        </p>
        <ButtonLink variant="danger-outlined" href={`/accounts/${membershipId}/hand-over`}>
          Bàn giao {openWork} việc rồi thôi quyền
        </ButtonLink>
      </Sheet>
    );
  return (
    <Sheet title="Thôi làm việc ở đây">
      <p className="text-cell text-ink-2 mb-3">
        Hết quyền vào nơi này ngay lần bấm sau. Những gì đã ghi vẫn giữ tên người ghi.
      </p>
      <ActionForm form={form} label="Thôi quyền">
        <SubmitButton variant="danger-outlined">Thôi quyền từ hôm nay</SubmitButton>
      </ActionForm>
    </Sheet>
  );
}
