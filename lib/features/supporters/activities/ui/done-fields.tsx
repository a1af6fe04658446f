'use client';

import { ChoiceTiles } from '@/components/form/choice-tiles';
import { DateField } from '@/components/form/date-field';
import { optionsOf } from '@/components/form/options-of';
import { TextareaField } from '@/components/form/textarea-field';
import type { IsoDate } from '@/lib/domain/iso-date';
import { ACTIVITY_KIND_LABELS, ACTIVITY_KINDS } from '@/lib/domain/support/activity-kind';

/** What was done and when; a word on it, without anybody's name. */
export function DoneFields({ today }: { readonly today: IsoDate }) {
  return (
    <>
      <ChoiceTiles
        name="kind"
        label="Việc đã làm"
        columns={3}
        options={optionsOf(ACTIVITY_KINDS, ACTIVITY_KIND_LABELS)}
      />
      <DateField name="on" label="Ngày" today={today} />
      <TextareaField
        name="note"
        label="Về việc gì"
        hint="Như «tranh chấp lối đi chung». Không ghi tên các bên."
        rows={2}
        optional
      />
    </>
  );
}
