'use client';

import { useRouter } from 'next/navigation';
import { ActionForm } from '@/components/form/action-form';
import { CheckboxListField } from '@/components/form/checkbox-list-field';
import { DateField } from '@/components/form/date-field';
import { FieldRow } from '@/components/form/field-row';
import { FormFooter } from '@/components/form/form-footer';
import { SubmitButton } from '@/components/form/submit-button';
import { TextField } from '@/components/form/text-field';
import { useActionForm } from '@/components/form/use-action-form';
import { useToast } from '@/components/ui/toast';
import type { IsoDate } from '@/lib/domain/iso-date';
import { handToTeams } from '@/lib/features/materials/actions';
import { versionHref } from '@/lib/features/materials/address';
import { HandToTeamsInput } from '@/lib/features/materials/receipts/schema';

type HandToTeamsFormProps = {
  readonly versionId: string;
  readonly teams: readonly { readonly teamId: string; readonly name: string }[];
  readonly today: IsoDate;
};

/** Copies for whole teams. */
export function HandToTeamsForm({ versionId, teams, today }: HandToTeamsFormProps) {
  const router = useRouter();
  const toast = useToast();
  const form = useActionForm({
    action: handToTeams,
    schema: HandToTeamsInput,
    defaults: { versionId, on: today, teamIds: [], copies: '1' },
    onDone: ({ message }) => {
      if (message) toast({ text: message });
      router.push(versionHref(versionId));
    },
  });
  return (
    <ActionForm form={form} label="Phát theo tổ">
      <FieldRow>
        <DateField name="on" label="Ngày phát cho tổ" today={today} />
        <TextField name="copies" label="Số bản mỗi tổ" keyboard="numeric" />
      </FieldRow>
      <CheckboxListField
        name="teamIds"
        label="Các tổ"
        hint="Tính cho mọi thành viên của tổ chỉ khi kế hoạch của thành phố nói vậy."
        options={teams.map(({ teamId, name }) => ({ value: teamId, label: name }))}
      />
      <FormFooter sticky={false}>
        <SubmitButton variant="outlined">Ghi phát theo tổ</SubmitButton>
      </FormFooter>
    </ActionForm>
  );
}
