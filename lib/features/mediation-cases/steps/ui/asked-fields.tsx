'use client';

import { ChoiceTiles } from '@/components/form/choice-tiles';
import { DateField } from '@/components/form/date-field';
import { TextareaField } from '@/components/form/textarea-field';
import type { IsoDate } from '@/lib/domain/iso-date';
import { ASKER_LABELS, ASKERS } from '@/lib/domain/mediation-case/decisions/pause';
import { optionsOf } from '@/components/form/options-of';

/** Who asked, when, why: the law wants it written whenever a party stops or goes on (Luật HGƠCS Đ17, Đ27). */
export function AskedFields({ today }: { readonly today: IsoDate }) {
  return (
    <>
      <ChoiceTiles name="askedBy" label="Ai yêu cầu" columns={3} options={optionsOf(ASKERS, ASKER_LABELS)} />
      <DateField name="on" label="Ngày yêu cầu" today={today} />
      <TextareaField name="note" label="Lý do" optional rows={2} />
    </>
  );
}
