'use client';

import { Plus, Trash2 } from 'lucide-react';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { FieldRow } from '@/components/form/field-row';
import { TextField } from '@/components/form/text-field';
import { Button } from '@/components/ui/button';
import { MOST_OFFICIALS, type PlanFields } from '@/lib/features/elections/steps/plan/schema';

type OfficialRowsProps = {
  /** What one row is: «thành viên», «người kiểm phiếu». */
  readonly word: string;
  readonly withOrganisation: boolean;
};

/** Further people who run the election, one row a person. */
export function OfficialRows({ word, withOrganisation }: OfficialRowsProps) {
  const { control } = useFormContext<PlanFields>();
  const { fields, append, remove } = useFieldArray({ control, name: 'members' });
  return (
    <div className="flex flex-col gap-4">
      <ol className="flex flex-col gap-4">
        {fields.map(({ id }, index) => (
          <li key={id} className="border-line flex flex-col gap-3 border-l-2 pl-4">
            <div className="flex items-center justify-between gap-4">
              <p className="font-semibold">
                {word.charAt(0).toUpperCase() + word.slice(1)} {index + 1}
              </p>
              <Button variant="text" size="row" icon={Trash2} onClick={() => remove(index)}>
                Bỏ {word} {index + 1}
              </Button>
            </div>
            <FieldRow>
              <TextField name={`members.${index}.name`} label="Họ tên" spellCheck={false} />
              {withOrganisation ? (
                <TextField
                  name={`members.${index}.organisation`}
                  label="Đoàn thể"
                  optional
                  hint="Như Hội Phụ nữ, Hội Cựu chiến binh"
                />
              ) : null}
            </FieldRow>
          </li>
        ))}
      </ol>
      {fields.length < MOST_OFFICIALS ? (
        <div>
          <Button variant="tonal" icon={Plus} onClick={() => append({ name: '', organisation: '' })}>
            Thêm {word}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
