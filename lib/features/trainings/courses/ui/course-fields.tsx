'use client';

import { ChoiceTiles } from '@/components/form/choice-tiles';
import { FieldRow } from '@/components/form/field-row';
import { optionsOf } from '@/components/form/options-of';
import { TextField } from '@/components/form/text-field';
import { TextareaField } from '@/components/form/textarea-field';
import {
  CLASS_KIND_LABELS,
  CLASS_KINDS,
  CLASS_STAGE_LABELS,
  CLASS_STAGES,
} from '@/lib/domain/training/class-kind';

/** What a course says of the classes opened from it. */
export function CourseFields() {
  return (
    <>
      <TextField name="title" label="Tên khóa" hint="Như «Bồi dưỡng kỹ năng hòa giải, phần cơ bản»" />
      <ChoiceTiles name="kind" label="Loại khóa" options={optionsOf(CLASS_KINDS, CLASS_KIND_LABELS)} />
      <FieldRow>
        <ChoiceTiles
          name="stage"
          label="Giai đoạn"
          options={optionsOf(CLASS_STAGES, CLASS_STAGE_LABELS)}
          listOnPhone={false}
        />
        <TextField
          name="minShare"
          label="Phần trăm số buổi phải dự"
          keyboard="numeric"
          hint="100 là dự đủ mọi buổi"
        />
      </FieldRow>
      <TextareaField name="contents" label="Nội dung" hint="Mỗi chuyên đề một dòng" optional />
    </>
  );
}
