'use client';

import { useRouter } from 'next/navigation';
import { PageForm } from '@/components/form/page-form';
import { useActionForm } from '@/components/form/use-action-form';
import { useToast } from '@/components/ui/toast';
import type { IsoDate } from '@/lib/domain/iso-date';
import { correctActivity } from '@/lib/features/supporters/actions';
import type { Activity } from '@/lib/features/supporters/activities/activity';
import { CorrectActivityInput } from '@/lib/features/supporters/activities/schema';
import { DoneFields } from '@/lib/features/supporters/activities/ui/done-fields';
import { ACTIVITIES_HREF } from '@/lib/features/supporters/address';

type CorrectActivityFormProps = { readonly activity: Activity; readonly today: IsoDate };

/** What was done, when, about what. */
export function CorrectActivityForm({ activity, today }: CorrectActivityFormProps) {
  const router = useRouter();
  const toast = useToast();
  const form = useActionForm({
    action: correctActivity,
    schema: CorrectActivityInput,
    defaults: {
      activityId: activity.activityId,
      version: activity.version,
      kind: activity.kind,
      on: activity.on,
      note: activity.note ?? '',
    },
    onDone: ({ message }) => {
      if (message) toast({ text: message });
      router.push(ACTIVITIES_HREF);
    },
  });
  return (
    <PageForm
      form={form}
      label="Sửa hoạt động hỗ trợ"
      submit="Ghi bản sửa"
      back={{ label: 'Không sửa nữa', href: ACTIVITIES_HREF }}
    >
      <DoneFields today={today} />
    </PageForm>
  );
}
