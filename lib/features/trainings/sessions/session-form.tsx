'use client';

import { useRouter } from 'next/navigation';
import { ActionForm } from '@/components/form/action-form';
import { DateField } from '@/components/form/date-field';
import { FieldRow } from '@/components/form/field-row';
import { FormFooter } from '@/components/form/form-footer';
import { SubmitButton } from '@/components/form/submit-button';
import { TextField } from '@/components/form/text-field';
import { useActionForm } from '@/components/form/use-action-form';
import { ButtonLink } from '@/components/ui/button';
import { useToast } from '@/components/ui/toast';
import { classPartHref } from '@/lib/features/trainings/address';
import { sayHour } from '@/lib/features/trainings/say-class';
import { saveSession } from '@/lib/features/trainings/sessions/actions';
import type { SessionDesk } from '@/lib/features/trainings/sessions/read-session-desk';
import { SaveSessionInput } from '@/lib/features/trainings/sessions/schema';
import { formatCount } from '@/lib/format/number';

/** One session: a new one, or one that is changed. */
export function SessionForm({ desk: { training, chosen, invited, today } }: { readonly desk: SessionDesk }) {
  const { classId, version } = training;
  const router = useRouter();
  const toast = useToast();
  const page = classPartHref(classId, 'sessions');
  const form = useActionForm({
    action: saveSession,
    schema: SaveSessionInput,
    defaults: {
      classId,
      version,
      sessionId: chosen?.sessionId ?? '',
      heldOn: chosen?.heldOn ?? '',
      startsAt: chosen?.startsAt ? sayHour(chosen.startsAt) : '',
      endsAt: chosen?.endsAt ? sayHour(chosen.endsAt) : '',
      topic: chosen?.topic ?? '',
    },
    onDone: ({ message }) => {
      if (message) toast({ text: message });
      router.push(page);
    },
  });
  return (
    <ActionForm form={form} label={chosen ? 'Sửa buổi học' : 'Thêm buổi học'}>
      <DateField name="heldOn" label="Ngày học" today={today} />
      <FieldRow>
        <TextField name="startsAt" label="Từ giờ" hint="Như 8:00" />
        <TextField name="endsAt" label="Đến giờ" hint="Như 11:30" />
      </FieldRow>
      <TextField name="topic" label="Nội dung" optional />
      {invited === 0 ? null : (
        <p className="text-note text-ink-2">
          Đổi ngày, giờ thì {formatCount(invited)} người trong danh sách được báo.
        </p>
      )}
      <FormFooter sticky={false}>
        <SubmitButton>{chosen ? 'Ghi buổi học' : 'Thêm buổi học'}</SubmitButton>
        {chosen ? (
          <ButtonLink variant="text" href={page}>
            Không sửa nữa
          </ButtonLink>
        ) : null}
      </FormFooter>
    </ActionForm>
  );
}
