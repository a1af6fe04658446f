'use client';

import { useRouter } from 'next/navigation';
import { ActionForm } from '@/components/form/action-form';
import { CheckboxListField } from '@/components/form/checkbox-list-field';
import { ChoiceTiles } from '@/components/form/choice-tiles';
import { DateField } from '@/components/form/date-field';
import { FieldGroup } from '@/components/form/field-group';
import { FormFooter } from '@/components/form/form-footer';
import { optionsOf } from '@/components/form/options-of';
import { SubmitButton } from '@/components/form/submit-button';
import { TextField } from '@/components/form/text-field';
import { TextareaField } from '@/components/form/textarea-field';
import { useActionForm } from '@/components/form/use-action-form';
import { ButtonLink } from '@/components/ui/button';
import { Sheet } from '@/components/ui/sheet';
import { useToast } from '@/components/ui/toast';
import { OPTION_LABELS, OPTIONS_OF, VARIANT_LABELS, VARIANTS } from '@/lib/domain/programme/settings';
import { setSetting } from '@/lib/features/programme/settings/actions';
import { SettingInput } from '@/lib/features/programme/settings/schema';
import type { IndicatorView } from '@/lib/features/programme/targets/read-indicator';

const FOLLOWED = [
  { value: 'yes', label: 'Theo dõi' },
  { value: 'no', label: 'Không theo dõi' },
];

/** How an indicator is counted from a day on; what is set now stands in the fields. */
export function SettingForm({ view }: { readonly view: IndicatorView }) {
  const { code, target, followed, variant, options, setting, today } = view;
  const router = useRouter();
  const toast = useToast();
  const back = `/programme/targets/${code}`;
  const form = useActionForm({
    action: setSetting,
    schema: SettingInput,
    defaults: {
      code,
      validFrom: today,
      followed: followed ? 'yes' : 'no',
      variant: variant ?? '',
      countedSince: setting?.countedSince ?? '',
      options: [...options],
      wording: setting?.wording ?? '',
      source: setting?.source ?? '',
      open: setting?.open ?? '',
      reason: '',
    },
    onDone: ({ message }) => {
      if (message) toast({ text: message });
      router.push(back);
    },
  });
  const choices = OPTIONS_OF[code] ?? [];
  return (
    <Sheet padding="form">
      <ActionForm form={form} label="Đổi cách tính">
        <DateField
          name="validFrom"
          label="Áp dụng từ ngày"
          hint="Số liệu trước ngày này giữ cách tính cũ"
          today={today}
        />
        <ChoiceTiles name="followed" label="Chỉ tiêu này" options={FOLLOWED} listOnPhone={false} />
        {variant === null ? null : (
          <>
            <ChoiceTiles
              name="variant"
              label="Thời gian tính"
              options={optionsOf(VARIANTS, VARIANT_LABELS)}
            />
            <DateField
              name="countedSince"
              label="Cộng dồn từ ngày"
              optional
              hint="Để trống: từ ngày kế hoạch bắt đầu"
              today={today}
            />
          </>
        )}
        {choices.length === 0 ? null : (
          <CheckboxListField
            name="options"
            label="Lựa chọn"
            options={choices.map((option) => ({ value: option, label: OPTION_LABELS[option] }))}
          />
        )}
        <TextareaField name="reason" label="Căn cứ, lý do" rows={2} />
        <FieldGroup title="Câu chữ của kế hoạch" note="Để trống thì giữ câu chữ có sẵn.">
          <TextareaField
            name="wording"
            label="Câu chữ trong kế hoạch"
            optional
            rows={2}
            {...(target.wording === null ? {} : { hint: `Đang hiện: «${target.wording}»` })}
          />
          <TextField name="source" label="Nguồn" optional hint={`Đang hiện: ${target.source}`} />
          <TextareaField name="open" label="Còn để ngỏ" optional rows={3} />
        </FieldGroup>
        <FormFooter>
          <SubmitButton>Ghi cách tính</SubmitButton>
          <ButtonLink variant="text" href={back}>
            Không đổi nữa
          </ButtonLink>
        </FormFooter>
      </ActionForm>
    </Sheet>
  );
}
