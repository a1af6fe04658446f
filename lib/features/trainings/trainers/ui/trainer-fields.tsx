'use client';

import { DateField } from '@/components/form/date-field';
import { FieldRow } from '@/components/form/field-row';
import { TextField } from '@/components/form/text-field';
import type { IsoDate } from '@/lib/domain/iso-date';

/** What the register keeps of a trainer. */
export function TrainerFields({ today }: { readonly today: IsoDate }) {
  return (
    <>
      <TextField name="fullName" label="Họ và tên" spellCheck={false} />
      <TextField
        name="office"
        label="Chức vụ, nơi làm việc"
        hint="Như «Trưởng phòng Phổ biến pháp luật, Sở Tư pháp»"
        optional
      />
      <FieldRow>
        <TextField name="phone" label="Điện thoại" keyboard="tel" optional />
        <TextField name="decision" label="Quyết định" hint="Như «45/QĐ-STP»" optional />
      </FieldRow>
      <FieldRow>
        <DateField name="validFrom" label="Làm tập huấn viên từ ngày" today={today} />
        <DateField name="validTo" label="Thôi từ ngày" hint="Để trống khi đang làm" today={today} optional />
      </FieldRow>
    </>
  );
}
