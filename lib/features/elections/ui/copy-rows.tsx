'use client';

import { DateField } from '@/components/form/date-field';
import type { IsoDate } from '@/lib/domain/iso-date';

/** One recipient, as a line of the form. */
export type CopyLine = { readonly recipientId: string; readonly label: string; readonly name: string };

type CopyRowsProps = { readonly lines: readonly CopyLine[]; readonly today: IsoDate };

/** A day for each recipient; what is not known yet stays empty. */
export function CopyRows({ lines, today }: CopyRowsProps) {
  return lines.map(({ recipientId, label, name }, index) => (
    <DateField
      key={recipientId}
      name={`copies.${index}.receivedOn`}
      label={`${label}: ${name}`}
      today={today}
      optional
      hint="Ngày nhận"
    />
  ));
}
