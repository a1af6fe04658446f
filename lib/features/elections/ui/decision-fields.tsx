'use client';

import { DateField } from '@/components/form/date-field';
import { FieldRow } from '@/components/form/field-row';
import { TextField } from '@/components/form/text-field';
import type { IsoDate } from '@/lib/domain/iso-date';

type DecisionFieldsProps = {
  readonly today: IsoDate;
  readonly effectLabel: string;
  readonly effectHint: string;
};

/** The chairman's paper: number, day, signer, and from when it holds. */
export function DecisionFields({ today, effectLabel, effectHint }: DecisionFieldsProps) {
  return (
    <>
      <FieldRow>
        <TextField name="number" label="Số quyết định" hint="Như 142/QĐ-UBND" />
        <DateField name="decidedOn" label="Ngày quyết định" today={today} />
      </FieldRow>
      <DateField name="takesEffectOn" label={effectLabel} today={today} optional hint={effectHint} />
      <FieldRow>
        <TextField name="signer" label="Người ký" optional spellCheck={false} />
        <TextField name="signerOffice" label="Chức vụ người ký" optional />
      </FieldRow>
    </>
  );
}
