'use client';

import { SelectField } from '@/components/form/select-field';
import { TextField } from '@/components/form/text-field';
import { PARTY_KINDS } from '@/lib/domain/mediation-case/case';
import { PARTY_KIND_LABELS } from '@/lib/domain/mediation-case/labels';
import { optionsOf } from '@/components/form/options-of';

/** What the book asks of a party beside the name. @param prefix where the fields stand in the form: «parties.0.». */
export function PartyDetailFields({ prefix = '' }: { readonly prefix?: string }) {
  return (
    <>
      <div className="grid gap-5 max-sm:gap-3 sm:grid-cols-2">
        <SelectField name={`${prefix}kind`} label="Là" options={optionsOf(PARTY_KINDS, PARTY_KIND_LABELS)} />
        <TextField name={`${prefix}phone`} label="Điện thoại" keyboard="tel" optional />
        <TextField name={`${prefix}birthYear`} label="Năm sinh" keyboard="numeric" optional />
        <TextField name={`${prefix}headcount`} label="Số người" keyboard="numeric" optional />
      </div>
      <TextField name={`${prefix}address`} label="Địa chỉ" optional />
    </>
  );
}
