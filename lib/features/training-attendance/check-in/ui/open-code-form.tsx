'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { ActionForm } from '@/components/form/action-form';
import { FormFooter } from '@/components/form/form-footer';
import { SelectField } from '@/components/form/select-field';
import { SubmitButton } from '@/components/form/submit-button';
import { TextField } from '@/components/form/text-field';
import { useActionForm } from '@/components/form/use-action-form';
import { Section } from '@/components/ui/section';
import { Sheet } from '@/components/ui/sheet';
import { openCheckIn } from '@/lib/features/training-attendance/actions';
import { OpenCheckInInput } from '@/lib/features/training-attendance/check-in/schema';
import { WallCode } from '@/lib/features/training-attendance/check-in/ui/wall-code';
import type { ClassHead } from '@/lib/features/training-attendance/class/class-head';
import type { ListedSession } from '@/lib/features/training-attendance/class/list-sessions';
import { saySession } from '@/lib/features/training-attendance/class/say-class';

type OpenCodeFormProps = { readonly head: ClassHead; readonly sessions: readonly ListedSession[] };
type Shown = {
  readonly token: string | null;
  readonly number: string | null;
  readonly session: string;
};

/** Opens a code for one session; it is shown this once, to be printed. */
export function OpenCodeForm({ head: { classId, title, place }, sessions }: OpenCodeFormProps) {
  const router = useRouter();
  const [shown, setShown] = useState<Shown | null>(null);
  const [first] = sessions;
  const form = useActionForm({
    action: openCheckIn,
    schema: OpenCheckInInput,
    defaults: {
      classId,
      sessionId: first?.sessionId ?? '',
      from: first?.startsAt ?? '07:00',
      to: first?.endsAt ?? '17:30',
    },
    onDone: ({ value }) => {
      const chosen = sessions.find(({ sessionId }) => sessionId === form.fields.getValues('sessionId'));
      setShown({ token: value.token, number: value.number, session: chosen ? saySession(chosen) : '' });
      router.refresh();
    },
  });
  return (
    <>
      {shown ? <WallCode {...shown} title={title} place={place} /> : null}
      <Section title="Mở mã mới" className="print:hidden">
        <Sheet padding="form">
          <ActionForm form={form} label="Mở mã điểm danh">
            <SelectField
              name="sessionId"
              label="Buổi học"
              options={sessions.map((session) => ({ value: session.sessionId, label: saySession(session) }))}
            />
            <div className="grid gap-5 sm:grid-cols-2">
              <TextField name="from" label="Mở từ" hint="Giờ của ngày học, như 07:30" />
              <TextField name="to" label="Đến" hint="Sau giờ này mã không dùng được" />
            </div>
            <FormFooter>
              <SubmitButton>Mở mã điểm danh</SubmitButton>
            </FormFooter>
          </ActionForm>
        </Sheet>
      </Section>
    </>
  );
}
