'use client';

import { Plus, Trash2 } from 'lucide-react';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { DateField } from '@/components/form/date-field';
import { MoneyField } from '@/components/form/money-field';
import { SelectField, type Option } from '@/components/form/select-field';
import { TextField } from '@/components/form/text-field';
import { Button } from '@/components/ui/button';
import type { IsoDate } from '@/lib/domain/iso-date';
import { MOST_OBLIGATIONS, type CloseFields } from '@/lib/features/mediation-cases/steps/close/schema';
import { FieldGroup } from '@/components/form/field-group';

type ObligationRowsProps = { readonly parties: readonly Option[]; readonly today: IsoDate };

/** What each side promised, one row a promise; every row becomes a follow-up. */
export function ObligationRows({ parties, today }: ObligationRowsProps) {
  const { control } = useFormContext<CloseFields>();
  const { fields, append, remove } = useFieldArray({ control, name: 'obligations' });
  return (
    <FieldGroup title="Việc các bên hẹn làm" note="Để trống nếu thỏa thuận không có việc phải làm sau.">
      <ol className="flex flex-col gap-6">
        {fields.map(({ id }, index) => (
          <li key={id}>
            <ObligationRow index={index} parties={parties} today={today} onRemove={() => remove(index)} />
          </li>
        ))}
      </ol>
      {fields.length < MOST_OBLIGATIONS ? (
        <div>
          <Button
            variant="tonal"
            icon={Plus}
            onClick={() =>
              append({ debtorPartyId: '', creditorPartyId: '', what: '', amountVnd: '', dueOn: '' })
            }
          >
            {fields.length === 0 ? 'Thêm việc phải làm' : 'Thêm việc nữa'}
          </Button>
        </div>
      ) : null}
    </FieldGroup>
  );
}

type ObligationRowProps = ObligationRowsProps & { readonly index: number; readonly onRemove: () => void };

function ObligationRow({ index, parties, today, onRemove }: ObligationRowProps) {
  const name = (field: string) => `obligations.${index}.${field}`;
  return (
    <div className="border-line flex flex-col gap-4 border-l-2 pl-4 max-sm:gap-3">
      <div className="flex items-center justify-between gap-4">
        <p className="font-semibold">Việc {index + 1}</p>
        <Button variant="text" size="row" icon={Trash2} onClick={onRemove}>
          Bỏ việc {index + 1}
        </Button>
      </div>
      <div className="grid gap-4 max-sm:gap-3 sm:grid-cols-2">
        <SelectField name={name('debtorPartyId')} label="Người làm" options={parties} />
        <SelectField
          name={name('creditorPartyId')}
          label="Làm cho"
          optional
          nothing="Không ghi"
          options={parties}
        />
      </div>
      <TextField name={name('what')} label="Việc phải làm" />
      <div className="grid gap-4 max-sm:gap-3 sm:grid-cols-2">
        <DateField name={name('dueOn')} label="Hạn làm" today={today} />
        <MoneyField name={name('amountVnd')} label="Số tiền" optional />
      </div>
    </div>
  );
}
