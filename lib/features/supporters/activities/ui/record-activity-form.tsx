'use client';

import { useRouter } from 'next/navigation';
import { useWatch } from 'react-hook-form';
import { ComboboxField } from '@/components/form/combobox-field';
import { PageForm } from '@/components/form/page-form';
import { useActionForm } from '@/components/form/use-action-form';
import { Button } from '@/components/ui/button';
import { useToast } from '@/components/ui/toast';
import type { ActivityKind } from '@/lib/domain/support/activity-kind';
import { recordActivity } from '@/lib/features/supporters/actions';
import type { ActivityDesk } from '@/lib/features/supporters/activities/read-desk';
import { RecordActivityInput } from '@/lib/features/supporters/activities/schema';
import { DoneFields } from '@/lib/features/supporters/activities/ui/done-fields';
import { NewcomerFields } from '@/lib/features/supporters/activities/ui/newcomer-fields';
import { ACTIVITIES_HREF } from '@/lib/features/supporters/address';

/** Who with which team, what, when: three inputs; somebody unknown is entered on the way. */
export function RecordActivityForm({ desk }: { readonly desk: ActivityDesk }) {
  const { pairs, teams, chosen, today } = desk;
  const router = useRouter();
  const toast = useToast();
  const form = useActionForm({
    action: recordActivity,
    schema: RecordActivityInput,
    defaults: {
      who: pairs.length === 0 && teams.length > 0 ? 'new' : 'linked',
      pair: chosen,
      teamId: '',
      fullName: '',
      supporterKind: '',
      organisation: '',
      kind: '' as ActivityKind,
      on: today,
      note: '',
    },
    draftKey: 'support:new',
    onDone: ({ message }) => {
      if (message) toast({ text: message });
      router.push(ACTIVITIES_HREF);
    },
  });
  const who = useWatch({ control: form.fields.control, name: 'who' });
  const turnTo = (other: 'linked' | 'new'): void => form.fields.setValue('who', other, { shouldDirty: true });
  return (
    <PageForm
      form={form}
      label="Ghi hoạt động hỗ trợ"
      submit="Ghi hoạt động"
      back={{ label: 'Không ghi nữa', href: ACTIVITIES_HREF }}
    >
      {who === 'linked' ? (
        <div className="flex flex-col items-start gap-2 *:w-full">
          <ComboboxField
            name="pair"
            label="Ai hỗ trợ, tổ nào"
            hint="Gõ tên người hoặc tên tổ"
            options={pairs}
            noResults="Không thấy. Chỉ có người đã phân công cho tổ."
          />
          {teams.length > 0 ? (
            <Button variant="text" className="w-fit!" onClick={() => turnTo('new')}>
              Thêm người mới
            </Button>
          ) : null}
        </div>
      ) : (
        <>
          <NewcomerFields teams={teams} />
          {pairs.length > 0 ? (
            <Button variant="text" className="w-fit" onClick={() => turnTo('linked')}>
              Chọn người đã có
            </Button>
          ) : null}
        </>
      )}
      <DoneFields today={today} />
    </PageForm>
  );
}
