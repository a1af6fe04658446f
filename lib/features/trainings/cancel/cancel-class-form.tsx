'use client';

import { useRouter } from 'next/navigation';
import { TextareaField } from '@/components/form/textarea-field';
import { useActionForm } from '@/components/form/use-action-form';
import { useToast } from '@/components/ui/toast';
import { cancelClass } from '@/lib/features/trainings/actions';
import { classHref } from '@/lib/features/trainings/address';
import type { CancelDesk } from '@/lib/features/trainings/cancel/read-cancel-desk';
import { CancelClassInput } from '@/lib/features/trainings/cancel/schema';
import { UndoneCompletionsField } from '@/lib/features/trainings/cancel/undone-completions-field';
import { TrainingForm } from '@/lib/features/trainings/ui/training-form';
import { formatCount } from '@/lib/format/number';

/** Calls a class off: why, and, where people completed it, that they will not have. */
export function CancelClassForm({ desk: { training, invited, completed } }: { readonly desk: CancelDesk }) {
  const { classId, version } = training;
  const router = useRouter();
  const toast = useToast();
  const form = useActionForm({
    action: cancelClass,
    schema: CancelClassInput,
    defaults: { classId, version, reason: '', undoneCompletions: null },
    onDone: ({ message }) => {
      if (message) toast({ text: message });
      router.push(classHref(classId));
    },
  });
  return (
    <TrainingForm
      form={form}
      label="Hủy lớp tập huấn"
      submit={invited === 0 ? 'Hủy lớp' : `Hủy lớp và báo ${formatCount(invited)} người`}
      variant="danger-outlined"
      back={{ label: 'Giữ lớp', href: classHref(classId) }}
      startAt="reason"
    >
      <TextareaField
        name="reason"
        label="Lý do hủy"
        hint="Người trong danh sách đọc được lý do này"
        rows={3}
      />
      {completed === 0 ? null : <UndoneCompletionsField people={completed} />}
    </TrainingForm>
  );
}
