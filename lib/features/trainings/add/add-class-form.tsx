'use client';

import { useRouter } from 'next/navigation';
import { DateField } from '@/components/form/date-field';
import { FieldRow } from '@/components/form/field-row';
import { TextField } from '@/components/form/text-field';
import { useActionForm } from '@/components/form/use-action-form';
import { Sheet } from '@/components/ui/sheet';
import { useToast } from '@/components/ui/toast';
import { addClass } from '@/lib/features/trainings/actions';
import { CourseOrTitle } from '@/lib/features/trainings/add/course-or-title';
import { PlannedSessions } from '@/lib/features/trainings/add/planned-sessions';
import type { AddDesk } from '@/lib/features/trainings/add/read-add-desk';
import { AddClassInput } from '@/lib/features/trainings/add/schema';
import { classHref, classPartHref, TRAININGS } from '@/lib/features/trainings/address';
import { TrainingForm } from '@/lib/features/trainings/ui/training-form';

type AddClassFormProps = {
  readonly desk: AddDesk;
  /** For whom the class is opened, as the address said it: who is invited is asked next. Null: its own page is. */
  readonly openedFor: string | null;
};

/** A class in few inputs: what, when, where. */
export function AddClassForm({ desk: { courses, today }, openedFor }: AddClassFormProps) {
  const router = useRouter();
  const toast = useToast();
  const form = useActionForm({
    action: addClass,
    schema: AddClassInput,
    defaults: {
      courseId: '',
      title: '',
      kind: 'skills',
      heldFrom: '',
      heldTo: '',
      startsAt: '8:00',
      endsAt: '17:00',
      place: '',
    },
    draftKey: 'training:class',
    onDone: ({ value, message }) => {
      if (message) toast({ text: message });
      router.push(
        openedFor === null
          ? classHref(value.classId)
          : `${classPartHref(value.classId, 'invite')}?group=${openedFor}`,
      );
    },
  });
  return (
    <Sheet padding="form">
      <TrainingForm
        form={form}
        label="Mở lớp tập huấn"
        submit="Mở lớp"
        back={{ label: 'Không mở nữa', href: TRAININGS }}
        startAt={courses.length === 0 ? 'title' : 'courseId'}
      >
        <CourseOrTitle courses={courses} />
        <FieldRow>
          <DateField name="heldFrom" label="Ngày học" today={today} hintOnPhone={false} />
          <DateField
            name="heldTo"
            label="Đến hết ngày"
            hint="Để trống nếu học một ngày"
            today={today}
            hintOnPhone={false}
            optional
          />
        </FieldRow>
        <div className="grid grid-cols-2 gap-x-5 max-sm:gap-x-3">
          <TextField name="startsAt" label="Từ giờ" />
          <TextField name="endsAt" label="Đến giờ" />
        </div>
        <PlannedSessions />
        <TextField name="place" label="Nơi học" optional />
      </TrainingForm>
    </Sheet>
  );
}
