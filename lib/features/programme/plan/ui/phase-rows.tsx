'use client';

import { Plus, Trash2 } from 'lucide-react';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { DateField } from '@/components/form/date-field';
import { FieldRow } from '@/components/form/field-row';
import { TextField } from '@/components/form/text-field';
import { Button } from '@/components/ui/button';
import type { IsoDate } from '@/lib/domain/iso-date';
import { MOST_PHASES, type PlanFields } from '@/lib/features/programme/plan/schema';

/** The phases of a plan, one after the other. */
export function PhaseRows({ today }: { readonly today: IsoDate }) {
  const { control } = useFormContext<PlanFields>();
  const { fields, append, remove } = useFieldArray({ control, name: 'phases' });
  return (
    <div className="flex flex-col gap-4">
      <ol className="flex flex-col gap-4">
        {fields.map(({ id }, index) => (
          <li key={id} className="border-line flex flex-col gap-3 border-l-2 pl-4">
            <TextField name={`phases.${index}.name`} label={`Giai đoạn ${index + 1}`} />
            <FieldRow>
              <DateField name={`phases.${index}.from`} label="Từ ngày" today={today} />
              <DateField name={`phases.${index}.to`} label="Đến ngày" today={today} />
            </FieldRow>
            <div>
              <Button variant="text" size="row" icon={Trash2} onClick={() => remove(index)}>
                Bỏ giai đoạn {index + 1}
              </Button>
            </div>
          </li>
        ))}
      </ol>
      {fields.length < MOST_PHASES ? (
        <div>
          <Button variant="tonal" icon={Plus} onClick={() => append({ name: '', from: '', to: '' })}>
            Thêm giai đoạn
          </Button>
        </div>
      ) : null}
    </div>
  );
}
