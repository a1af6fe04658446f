'use client';

import { useRouter } from 'next/navigation';
import { ActionForm } from '@/components/form/action-form';
import { SubmitButton } from '@/components/form/submit-button';
import { useActionForm } from '@/components/form/use-action-form';
import { useToast } from '@/components/ui/toast';
import { removeActivity } from '@/lib/features/supporters/actions';
import type { Activity } from '@/lib/features/supporters/activities/activity';
import { RemoveActivityInput } from '@/lib/features/supporters/activities/schema';
import { ACTIVITIES_HREF } from '@/lib/features/supporters/address';

/** Takes the activity off the list. */
export function RemoveActivityForm({ activity }: { readonly activity: Activity }) {
  const router = useRouter();
  const toast = useToast();
  const form = useActionForm({
    action: removeActivity,
    schema: RemoveActivityInput,
    defaults: { activityId: activity.activityId, version: activity.version },
    onDone: ({ message }) => {
      if (message) toast({ text: message });
      router.push(ACTIVITIES_HREF);
    },
  });
  return (
    <ActionForm form={form} label="Bỏ hoạt động ghi nhầm">
      <p className="text-ink-2">
        Hoạt động này ghi nhầm, thực tế không có. Bỏ đi thì không tính vào chỉ tiêu; nhật ký vẫn giữ ai đã
        ghi, ai đã bỏ.
      </p>
      <SubmitButton variant="danger-outlined" pendingLabel="Đang bỏ…">
        Bỏ hoạt động này
      </SubmitButton>
    </ActionForm>
  );
}
