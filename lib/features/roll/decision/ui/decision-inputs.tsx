'use client';

import { DateField } from '@/components/form/date-field';
import { TextField } from '@/components/form/text-field';
import type { IsoDate } from '@/lib/domain/iso-date';

type DecisionInputsProps = {
  readonly today: IsoDate;
  /** «Số quyết định công nhận» */
  readonly numberLabel?: string;
  /** False where the form asks for the day of effect in its own words. */
  readonly withEffect?: boolean;
  readonly optional?: boolean;
};

/** Number and day of a decision of the commune's chairman. */
export function DecisionInputs({
  today,
  numberLabel = 'Số quyết định',
  withEffect = true,
  optional,
}: DecisionInputsProps) {
  return (
    <div
      className={
        withEffect ? 'grid gap-5 max-sm:gap-3 sm:grid-cols-3' : 'grid gap-5 max-sm:gap-3 sm:grid-cols-2'
      }
    >
      <TextField
        name="number"
        label={numberLabel}
        hint="Như 142/QĐ-UBND"
        spellCheck={false}
        optional={optional}
      />
      <DateField name="decidedOn" label="Ngày ký" today={today} optional={optional} />
      {withEffect ? (
        <DateField
          name="takesEffectOn"
          label="Có hiệu lực từ"
          hint="Để trống nếu từ ngày ký"
          today={today}
          optional
        />
      ) : null}
    </div>
  );
}
