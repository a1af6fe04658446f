'use client';

import { useRouter } from 'next/navigation';
import { ActionForm } from '@/components/form/action-form';
import { CheckboxListField } from '@/components/form/checkbox-list-field';
import { DateField } from '@/components/form/date-field';
import { FieldRow } from '@/components/form/field-row';
import { FormFooter } from '@/components/form/form-footer';
import { SubmitButton } from '@/components/form/submit-button';
import { useActionForm } from '@/components/form/use-action-form';
import { Sheet } from '@/components/ui/sheet';
import { useToast } from '@/components/ui/toast';
import type { IsoDate } from '@/lib/domain/iso-date';
import { linkTeams } from '@/lib/features/supporters/actions';
import { LinkTeamsInput } from '@/lib/features/supporters/links/schema';

type LinkTeamsFormProps = {
  readonly supporterId: string;
  /** The supporter's first day. */
  readonly from: IsoDate;
  readonly teams: readonly { readonly teamId: string; readonly name: string }[];
  readonly today: IsoDate;
};

/** Several teams in one press, from one day on. */
export function LinkTeamsForm({ supporterId, from, teams, today }: LinkTeamsFormProps) {
  const router = useRouter();
  const toast = useToast();
  const form = useActionForm({
    action: linkTeams,
    schema: LinkTeamsInput,
    defaults: { supporterId, teamIds: [], from: from > today ? from : today, to: '' },
    onDone: ({ message }) => {
      if (message) toast({ text: message });
      form.fields.reset();
      router.refresh();
    },
  });
  return (
    <Sheet padding="form">
      <ActionForm form={form} label="Phân công thêm tổ">
        <CheckboxListField
          name="teamIds"
          label="Các tổ"
          options={teams.map(({ teamId, name }) => ({ value: teamId, label: name }))}
        />
        <FieldRow>
          <DateField name="from" label="Hỗ trợ từ ngày" today={today} />
          <DateField
            name="to"
            label="Thôi từ ngày"
            hint="Để trống khi chưa hẹn ngày thôi"
            today={today}
            optional
          />
        </FieldRow>
        <FormFooter sticky={false}>
          <SubmitButton>Phân công các tổ đã chọn</SubmitButton>
        </FormFooter>
      </ActionForm>
    </Sheet>
  );
}
