'use client';

import { ComboboxField } from '@/components/form/combobox-field';
import { FieldRow } from '@/components/form/field-row';
import { SelectField } from '@/components/form/select-field';
import { TextField } from '@/components/form/text-field';
import type { ActivityDesk } from '@/lib/features/supporters/activities/read-desk';
import { KIND_OPTIONS } from '@/lib/features/supporters/register/ui/supporter-fields';

/** Somebody the register does not know yet, and the team they helped. */
export function NewcomerFields({ teams }: Pick<ActivityDesk, 'teams'>) {
  return (
    <>
      <FieldRow>
        <TextField name="fullName" label="Họ và tên người hỗ trợ" spellCheck={false} />
        <ComboboxField name="teamId" label="Tổ được hỗ trợ" options={teams} />
      </FieldRow>
      <SelectField name="supporterKind" label="Thuộc lực lượng" options={KIND_OPTIONS} />
      <TextField name="organisation" label="Nơi công tác" optional />
    </>
  );
}
