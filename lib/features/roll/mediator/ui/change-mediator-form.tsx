'use client';

import { useRouter } from 'next/navigation';
import { CheckboxListField } from '@/components/form/checkbox-list-field';
import { ChoiceTiles } from '@/components/form/choice-tiles';
import { DateField } from '@/components/form/date-field';
import { FieldGroup } from '@/components/form/field-group';
import { FieldRow } from '@/components/form/field-row';
import { optionsOf } from '@/components/form/options-of';
import { PageForm } from '@/components/form/page-form';
import { SelectField } from '@/components/form/select-field';
import { TextField } from '@/components/form/text-field';
import { TextareaField } from '@/components/form/textarea-field';
import { useActionForm } from '@/components/form/use-action-form';
import { useToast } from '@/components/ui/toast';
import type { IsoDate } from '@/lib/domain/iso-date';
import { CRITERIA, CRITERION_LABELS } from '@/lib/domain/roll/criteria';
import { ETHNICITIES, type Ethnicity } from '@/lib/domain/roll/ethnicity';
import { QUALIFICATION_LABELS, QUALIFICATIONS } from '@/lib/domain/roll/qualification';
import { SEX_LABELS, SEXES } from '@/lib/domain/roll/sex';
import { changeMediator } from '@/lib/features/roll/mediator/actions';
import { mediatorValues } from '@/lib/features/roll/mediator/change/mediator-values';
import { ChangeMediatorInput } from '@/lib/features/roll/mediator/change/schema';
import type { RollMediator } from '@/lib/features/roll/mediator/mediator';

type ChangeMediatorFormProps = { readonly mediator: RollMediator; readonly today: IsoDate };

const PEOPLES = ETHNICITIES.map((name) => ({ value: name, label: name }));

/** What five inputs left open, and mending what was typed wrong. */
export function ChangeMediatorForm({ mediator, today }: ChangeMediatorFormProps) {
  const router = useRouter();
  const toast = useToast();
  const { mediatorId, version, sex, qualification, personal } = mediator;
  const page = `/roll/mediators/${mediatorId}`;
  const values = mediatorValues(mediator);
  const form = useActionForm({
    action: changeMediator,
    schema: ChangeMediatorInput,
    defaults: {
      ...values,
      mediatorId,
      version,
      sex: sex ?? undefined,
      qualification: qualification ?? '',
      ethnicity: ETHNICITIES.find((known): known is Ethnicity => known === values.ethnicity) ?? '',
      criteriaMet: [...(personal?.criteriaMet ?? [])],
    },
    draftKey: `roll:mediator:${mediatorId}`,
    onDone: ({ message }) => {
      if (message) toast({ text: message });
      router.push(page);
    },
  });
  return (
    <PageForm
      form={form}
      label="Sửa thông tin hòa giải viên"
      submit="Ghi thông tin"
      back={{ label: 'Không sửa nữa', href: page }}
    >
      <FieldRow split="long-short">
        <TextField name="fullName" label="Họ và tên" spellCheck={false} />
        <TextField name="birthYear" label="Năm sinh" keyboard="numeric" />
      </FieldRow>
      <FieldRow>
        <ChoiceTiles
          name="sex"
          label="Giới tính"
          options={optionsOf(SEXES, SEX_LABELS)}
          listOnPhone={false}
        />
        <DateField name="birthDate" label="Ngày sinh" today={today} optional />
      </FieldRow>
      <FieldRow>
        <TextField name="phone" label="Điện thoại" keyboard="tel" optional />
        <SelectField name="ethnicity" label="Dân tộc" nothing="Chưa rõ" options={PEOPLES} optional />
      </FieldRow>
      <TextField name="address" label="Địa chỉ thường trú" optional />
      <FieldGroup title="Trình độ, công việc">
        <FieldRow>
          <SelectField
            name="qualification"
            label="Trình độ theo biểu thống kê"
            nothing="Chưa rõ"
            options={optionsOf(QUALIFICATIONS, QUALIFICATION_LABELS)}
            optional
          />
          <TextField
            name="qualificationNote"
            label="Bằng cấp, lớp đã học"
            hint="Như «Trung cấp luật»"
            optional
          />
        </FieldRow>
        <FieldRow>
          <TextField name="occupation" label="Nghề nghiệp" optional />
          <TextField
            name="officeHeld"
            label="Chức vụ đang giữ"
            hint="Như «Trưởng ban công tác Mặt trận»"
            optional
          />
        </FieldRow>
      </FieldGroup>
      <FieldGroup title="Tiêu chuẩn (Luật, Điều 7)" note="Đánh dấu những điều đã đối chiếu.">
        <CheckboxListField
          name="criteriaMet"
          label="Đã đạt"
          options={CRITERIA.map((criterion) => ({ value: criterion, label: CRITERION_LABELS[criterion] }))}
        />
        <FieldRow>
          <DateField name="criteriaCheckedOn" label="Đối chiếu ngày" today={today} optional />
          <DateField
            name="movedAwayOn"
            label="Không còn cư trú ở đây từ"
            hint="Người chuyển đi không còn đủ tiêu chuẩn"
            today={today}
            optional
          />
        </FieldRow>
      </FieldGroup>
      <TextareaField name="note" label="Ghi chú" hint="Chỉ UBND cấp xã đọc được" optional />
    </PageForm>
  );
}
