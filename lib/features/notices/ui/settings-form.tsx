'use client';

import { ActionForm } from '@/components/form/action-form';
import { CheckboxListField } from '@/components/form/checkbox-list-field';
import { FormFooter } from '@/components/form/form-footer';
import { SubmitButton } from '@/components/form/submit-button';
import { TextField } from '@/components/form/text-field';
import { useActionForm } from '@/components/form/use-action-form';
import { useToast } from '@/components/ui/toast';
import { CHOICE_LABELS } from '@/lib/domain/notices/labels';
import { saveNoticeSettings } from '@/lib/features/notices/actions';
import type { NoticeSettings } from '@/lib/features/notices/settings/read-settings';
import { NoticeSettingsInput } from '@/lib/features/notices/settings/schema';

/** The address and what the person wants to be told of. */
export function SettingsForm({ settings }: { readonly settings: NoticeSettings }) {
  const { address, choices, wanted } = settings;
  const toast = useToast();
  const form = useActionForm({
    action: saveNoticeSettings,
    schema: NoticeSettingsInput,
    defaults: { address: address ?? '', wanted: [...wanted] },
    onDone: ({ message }) => message && toast({ text: message }),
  });
  return (
    <ActionForm form={form} label="Cách nhận thông báo">
      <TextField
        name="address"
        label="Địa chỉ thư điện tử"
        hint="Của riêng ông, bà. Để trống nếu chỉ xem trong cổng."
        keyboard="email"
        autoComplete="email"
        spellCheck={false}
        optional
      />
      <CheckboxListField
        name="wanted"
        label="Muốn nhận"
        options={choices.map((value) => ({ value, ...CHOICE_LABELS[value] }))}
      />
      <FormFooter sticky={false}>
        <SubmitButton>Ghi cách nhận</SubmitButton>
      </FormFooter>
    </ActionForm>
  );
}
