'use client';

import { useRouter } from 'next/navigation';
import { useWatch } from 'react-hook-form';
import { ActionForm } from '@/components/form/action-form';
import { CheckboxListField } from '@/components/form/checkbox-list-field';
import { DateField } from '@/components/form/date-field';
import { FormFooter } from '@/components/form/form-footer';
import { SubmitButton } from '@/components/form/submit-button';
import { useActionForm } from '@/components/form/use-action-form';
import { Button } from '@/components/ui/button';
import { useToast } from '@/components/ui/toast';
import type { IsoDate } from '@/lib/domain/iso-date';
import { handToPeople } from '@/lib/features/materials/actions';
import { versionHref } from '@/lib/features/materials/address';
import type { Receiver } from '@/lib/features/materials/receipts/list-people';
import { HandToPeopleInput } from '@/lib/features/materials/receipts/schema';
import { formatCount } from '@/lib/format/number';

type HandToPeopleFormProps = {
  readonly versionId: string;
  readonly people: readonly Receiver[];
  readonly today: IsoDate;
};

/** Many people in one press; whoever was not there is unticked. */
export function HandToPeopleForm({ versionId, people, today }: HandToPeopleFormProps) {
  const router = useRouter();
  const toast = useToast();
  const form = useActionForm({
    action: handToPeople,
    schema: HandToPeopleInput,
    defaults: { versionId, on: today, mediatorIds: people.map(({ mediatorId }) => mediatorId) },
    onDone: ({ message }) => {
      if (message) toast({ text: message });
      router.push(versionHref(versionId));
    },
  });
  const chosen = useWatch({ control: form.fields.control, name: 'mediatorIds' });
  return (
    <ActionForm form={form} label="Phát cho từng người">
      <DateField name="on" label="Ngày phát" today={today} />
      <CheckboxListField
        name="mediatorIds"
        label="Người nhận"
        hint="Bỏ chọn người không nhận."
        options={people.map(({ mediatorId, fullName, teamName }) => ({
          value: mediatorId,
          label: fullName,
          note: teamName,
        }))}
      />
      <Button
        variant="text"
        className="w-fit"
        onClick={() => form.fields.setValue('mediatorIds', [], { shouldDirty: true })}
      >
        Bỏ chọn tất cả
      </Button>
      <FormFooter sticky={false}>
        <SubmitButton>Ghi phát cho {formatCount(chosen.length)} người</SubmitButton>
      </FormFooter>
    </ActionForm>
  );
}
