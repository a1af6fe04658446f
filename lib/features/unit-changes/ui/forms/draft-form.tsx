'use client';

import type { ReactNode } from 'react';
import type { FieldValues } from 'react-hook-form';
import { ActionForm } from '@/components/form/action-form';
import { DateField } from '@/components/form/date-field';
import { FieldGroup } from '@/components/form/field-group';
import { FormFooter } from '@/components/form/form-footer';
import { SubmitButton } from '@/components/form/submit-button';
import { TextField } from '@/components/form/text-field';
import type { ActionForm as Form } from '@/components/form/use-action-form';
import { ButtonLink } from '@/components/ui/button';
import { Sheet } from '@/components/ui/sheet';
import type { IsoDate } from '@/lib/domain/iso-date';
import { CHANGE_LABELS, movesSeats, type ChangeKind } from '@/lib/domain/unit-change/kinds';

type DraftFormProps<Input extends FieldValues, Output> = {
  readonly form: Form<Input, Output>;
  readonly kind: ChangeKind;
  readonly today: IsoDate;
  /** The units, which differ from kind to kind. */
  readonly children: ReactNode;
};

/** What every change asks for besides its units: from which day, by which paper. */
export function DraftForm<Input extends FieldValues, Output>({
  form,
  kind,
  today,
  children,
}: DraftFormProps<Input, Output>) {
  return (
    <Sheet padding="form">
      <ActionForm form={form} label={CHANGE_LABELS[kind]}>
        {children}
        <FieldGroup title="Căn cứ">
          <div className="grid gap-5 sm:grid-cols-2">
            <TextField
              name="decisionNumber"
              label="Số nghị quyết, quyết định"
              hint="Như 12/NQ-HĐND"
              spellCheck={false}
            />
            <DateField name="decidedOn" label="Ngày ban hành" today={today} />
          </div>
          <DateField
            name="effectiveOn"
            label="Có hiệu lực từ ngày"
            hint="Ngày chưa đến thì hệ thống tự thực hiện khi đến ngày"
            today={today}
          />
        </FieldGroup>
        {movesSeats(kind) ? <Recognition today={today} /> : null}
        <FormFooter>
          <SubmitButton pendingLabel="Đang tính…">Xem trước và sau</SubmitButton>
          <ButtonLink variant="text" href="/unit-changes">
            Không lập nữa
          </ButtonLink>
        </FormFooter>
      </ActionForm>
    </Sheet>
  );
}

function Recognition({ today }: { readonly today: IsoDate }) {
  return (
    <FieldGroup
      title="Công nhận lại"
      note="Cho người chuyển tổ. Chưa có quyết định thì để trống, trang tổ sẽ nhắc."
    >
      <div className="grid gap-5 sm:grid-cols-2">
        <TextField
          name="recognitionNumber"
          label="Số quyết định công nhận lại"
          hint="Như 31/QĐ-UBND"
          optional
          spellCheck={false}
        />
        <DateField name="recognisedOn" label="Ngày quyết định công nhận lại" optional today={today} />
      </div>
    </FieldGroup>
  );
}
