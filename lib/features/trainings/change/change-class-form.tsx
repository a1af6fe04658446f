'use client';

import { useRouter } from 'next/navigation';
import { CheckboxListField } from '@/components/form/checkbox-list-field';
import { ChoiceTiles } from '@/components/form/choice-tiles';
import { DateField } from '@/components/form/date-field';
import { FieldGroup } from '@/components/form/field-group';
import { FieldRow } from '@/components/form/field-row';
import { optionsOf } from '@/components/form/options-of';
import { TextField } from '@/components/form/text-field';
import { TextareaField } from '@/components/form/textarea-field';
import { useActionForm } from '@/components/form/use-action-form';
import { useToast } from '@/components/ui/toast';
import {
  CLASS_KIND_LABELS,
  CLASS_KINDS,
  CLASS_STAGE_LABELS,
  CLASS_STAGES,
} from '@/lib/domain/training/class-kind';
import { changeClass } from '@/lib/features/trainings/actions';
import { classHref } from '@/lib/features/trainings/address';
import type { ChangeDesk } from '@/lib/features/trainings/change/read-change-desk';
import { ChangeClassInput } from '@/lib/features/trainings/change/schema';
import { classValues } from '@/lib/features/trainings/class/class-values';
import { TrainingForm } from '@/lib/features/trainings/ui/training-form';
import { formatCount } from '@/lib/format/number';

/** What the few first inputs left open: where exactly, what to bring, who teaches, how many seats, whom to ask. */
export function ChangeClassForm({ desk }: { readonly desk: ChangeDesk }) {
  const { training, trainers, trainerIds, invited, today } = desk;
  const { classId, version } = training;
  const router = useRouter();
  const toast = useToast();
  const form = useActionForm({
    action: changeClass,
    schema: ChangeClassInput,
    defaults: { classId, version, ...classValues(training), trainerIds: [...trainerIds] },
    draftKey: `training:class:${classId}`,
    onDone: ({ message }) => {
      if (message) toast({ text: message });
      router.push(classHref(classId));
    },
  });
  return (
    <TrainingForm
      form={form}
      label="Sửa lớp tập huấn"
      submit="Ghi lớp"
      back={{ label: 'Không sửa nữa', href: classHref(classId) }}
    >
      <TextField name="title" label="Tên lớp" />
      <TextField
        name="place"
        label="Nơi học"
        hint={
          invited === 0
            ? undefined
            : `Đổi nơi học thì ${formatCount(invited)} người trong danh sách được báo.`
        }
        optional
      />
      <TextField
        name="mapUrl"
        label="Đường dẫn bản đồ"
        hint="Chép từ ứng dụng bản đồ, bắt đầu bằng https://"
        spellCheck={false}
        optional
      />
      <FieldRow>
        <TextField
          name="capacity"
          label="Số chỗ"
          keyboard="numeric"
          hint="Để trống nếu không giới hạn"
          optional
        />
        <DateField name="answerBy" label="Trả lời trước ngày" today={today} optional />
      </FieldRow>
      <FieldRow>
        <TextField name="contactName" label="Người liên hệ" spellCheck={false} optional />
        <TextField name="contactPhone" label="Điện thoại liên hệ" keyboard="tel" optional />
      </FieldRow>
      <TextareaField
        name="bring"
        label="Mang theo"
        hint="Như «Sổ ghi chép, tài liệu đã phát»"
        rows={2}
        optional
      />
      <FieldGroup title="Người dạy">
        {trainers.length === 0 ? null : (
          <CheckboxListField name="trainerIds" label="Trong sổ tập huấn viên" options={trainers} optional />
        )}
        <TextareaField
          name="guestTrainers"
          label="Người dạy khác"
          hint="Họ tên, chức vụ; người không có trong sổ"
          rows={2}
          optional
        />
      </FieldGroup>
      <FieldGroup
        title="Lớp thuộc loại nào"
        note="Chỉ lớp nghiệp vụ, kỹ năng được tính vào chỉ tiêu bồi dưỡng kỹ năng."
      >
        <ChoiceTiles name="kind" label="Loại lớp" options={optionsOf(CLASS_KINDS, CLASS_KIND_LABELS)} />
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
      </FieldGroup>
    </TrainingForm>
  );
}
