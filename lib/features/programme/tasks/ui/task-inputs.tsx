'use client';

import { DateField } from '@/components/form/date-field';
import { FieldRow } from '@/components/form/field-row';
import { SelectField } from '@/components/form/select-field';
import { TextField } from '@/components/form/text-field';
import { TextareaField } from '@/components/form/textarea-field';
import type { TaskDesk } from '@/lib/features/programme/tasks/read-task-pages';

/** What is asked of a task, new or known. */
export function TaskInputs({ desk: { cityTasks, today } }: { readonly desk: TaskDesk }) {
  return (
    <>
      <TextareaField name="title" label="Nội dung" rows={2} />
      <FieldRow>
        <TextField name="leadUnit" label="Đơn vị chủ trì" optional />
        <DateField name="dueOn" label="Hạn" optional hint="Để trống: thường xuyên trong năm" today={today} />
      </FieldRow>
      <TextField
        name="partners"
        label="Đơn vị phối hợp"
        optional
        hint="Ghi các đơn vị, cách nhau bằng dấu phẩy"
      />
      {cityTasks.length === 0 ? null : (
        <SelectField
          name="cityTaskId"
          label="Thuộc nhiệm vụ của thành phố"
          optional
          options={cityTasks}
          nothing="Không thuộc nhiệm vụ nào"
        />
      )}
    </>
  );
}
