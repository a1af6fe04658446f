'use client';

import { ChoiceTiles } from '@/components/form/choice-tiles';
import { DateField } from '@/components/form/date-field';
import { FieldRow } from '@/components/form/field-row';
import { optionsOf } from '@/components/form/options-of';
import { SelectField } from '@/components/form/select-field';
import { TextField } from '@/components/form/text-field';
import type { IsoDate } from '@/lib/domain/iso-date';
import { ETHNICITIES } from '@/lib/domain/roll/ethnicity';
import { QUALIFICATION_LABELS, QUALIFICATIONS } from '@/lib/domain/roll/qualification';
import { SEX_LABELS, SEXES } from '@/lib/domain/roll/sex';

/** The facts that tell people apart. */
export function PersonFields() {
  return (
    <>
      <FieldRow split="long-short">
        <TextField name="fullName" label="Họ tên" spellCheck={false} />
        <TextField name="birthYear" label="Năm sinh" keyboard="numeric" />
      </FieldRow>
      <FieldRow>
        <ChoiceTiles
          name="sex"
          label="Giới tính"
          options={optionsOf(SEXES, SEX_LABELS)}
          listOnPhone={false}
        />
        <TextField name="phone" label="Điện thoại" keyboard="tel" optional />
      </FieldRow>
    </>
  );
}

/** What the papers and the statistics ask for later. */
export function MoreFacts({ today }: { readonly today: IsoDate }) {
  return (
    <>
      <FieldRow>
        <SelectField
          name="ethnicity"
          label="Dân tộc"
          optional
          nothing="Chưa ghi"
          options={ETHNICITIES.map((name) => ({ value: name, label: name }))}
        />
        <DateField name="birthDate" label="Ngày sinh" today={today} optional />
      </FieldRow>
      <FieldRow>
        <SelectField
          name="qualification"
          label="Trình độ chuyên môn"
          optional
          nothing="Chưa ghi"
          options={optionsOf(QUALIFICATIONS, QUALIFICATION_LABELS)}
        />
        <TextField name="qualificationNote" label="Bằng cấp, chuyên ngành" optional />
      </FieldRow>
      <FieldRow>
        <TextField name="occupation" label="Nghề nghiệp" optional />
        <TextField name="officeHeld" label="Chức vụ đang giữ" optional />
      </FieldRow>
      <TextField name="address" label="Nơi thường trú" optional />
    </>
  );
}
