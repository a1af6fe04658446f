'use client';

import { CheckboxField } from '@/components/form/checkbox-field';
import { ChoiceTiles } from '@/components/form/choice-tiles';
import { FieldRow } from '@/components/form/field-row';
import { optionsOf } from '@/components/form/options-of';
import { TextField } from '@/components/form/text-field';
import { NEIGHBOURHOOD_KIND_LABELS, NEIGHBOURHOOD_KINDS } from '@/lib/domain/roll/neighbourhood-kind';

/** What is asked of a neighbourhood, new or known. */
export function NeighbourhoodInputs({ nameHint }: { readonly nameHint: string }) {
  return (
    <>
      <ChoiceTiles
        name="kind"
        label="Loại"
        options={optionsOf(NEIGHBOURHOOD_KINDS, NEIGHBOURHOOD_KIND_LABELS)}
        listOnPhone={false}
      />
      <FieldRow split="long-short">
        <TextField name="name" label="Tên" hint={nameHint} spellCheck={false} />
        <TextField
          name="households"
          label="Số hộ"
          keyboard="numeric"
          hint="Mẫu số khi bầu (Luật, Điều 8)"
          optional
        />
      </FieldRow>
      <CheckboxField
        name="minorityArea"
        label="Địa bàn có đông đồng bào dân tộc thiểu số"
        hint="Tổ ở đây cần ít nhất một hòa giải viên người dân tộc thiểu số (Luật, Điều 12)."
      />
    </>
  );
}
