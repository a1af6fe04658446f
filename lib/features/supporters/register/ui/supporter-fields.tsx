'use client';

import { ComboboxField } from '@/components/form/combobox-field';
import type { ComboboxOption } from '@/components/form/combobox-options';
import { DateField } from '@/components/form/date-field';
import { FieldRow } from '@/components/form/field-row';
import { SelectField } from '@/components/form/select-field';
import { TextField } from '@/components/form/text-field';
import type { IsoDate } from '@/lib/domain/iso-date';
import {
  SUPPORTER_KIND_LABELS,
  SUPPORTER_KIND_SOURCES,
  SUPPORTER_KINDS,
} from '@/lib/domain/support/supporter-kind';

/** The forces of the plans first, each with the text that names it. */
export const KIND_OPTIONS = SUPPORTER_KINDS.map((kind) => {
  const source = SUPPORTER_KIND_SOURCES[kind];
  return { value: kind, label: `${SUPPORTER_KIND_LABELS[kind]}${source ? ` (${source})` : ''}` };
});

type SupporterFieldsProps = {
  readonly today: IsoDate;
  /** Mediators of the commune, for somebody who is both; empty where nobody can be. */
  readonly mediators: readonly ComboboxOption[];
};

/** What is asked of a supporter, new or known. */
export function SupporterFields({ today, mediators }: SupporterFieldsProps) {
  return (
    <>
      <TextField name="fullName" label="Họ và tên" spellCheck={false} />
      <SelectField
        name="kind"
        label="Thuộc lực lượng"
        hint="Tổ có người thuộc các lực lượng kể trong Đề án hỗ trợ thì được tính vào chỉ tiêu."
        options={KIND_OPTIONS}
      />
      <FieldRow split="long-short">
        <TextField name="organisation" label="Nơi công tác" hint="Như «Công an phường Láng»" optional />
        <TextField name="phone" label="Điện thoại" keyboard="tel" optional />
      </FieldRow>
      <FieldRow>
        <DateField name="validFrom" label="Hỗ trợ từ ngày" today={today} />
        <DateField
          name="validTo"
          label="Thôi từ ngày"
          hint="Để trống khi chưa hẹn ngày thôi"
          today={today}
          optional
        />
      </FieldRow>
      {mediators.length > 0 ? (
        <ComboboxField
          name="mediatorId"
          label="Cũng là hòa giải viên"
          hint="Chỉ chọn khi người này có trong sổ; chỉ tiêu tính riêng người của chính tổ."
          options={mediators}
          optional
        />
      ) : null}
    </>
  );
}
