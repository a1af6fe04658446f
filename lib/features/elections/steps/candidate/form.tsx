'use client';

import { useWatch } from 'react-hook-form';
import { CheckboxField } from '@/components/form/checkbox-field';
import { CheckboxListField } from '@/components/form/checkbox-list-field';
import { ChoiceTiles } from '@/components/form/choice-tiles';
import { DateField } from '@/components/form/date-field';
import { FieldGroup } from '@/components/form/field-group';
import { optionsOf } from '@/components/form/options-of';
import { CANDIDATE_SOURCES, type ElectionKind } from '@/lib/domain/election/election';
import { CANDIDATE_SOURCE_LABELS } from '@/lib/domain/election/labels';
import { CRITERIA, CRITERION_LABELS } from '@/lib/domain/roll/criteria';
import { MEDIATOR_ROLE_LABELS, MEDIATOR_ROLES } from '@/lib/domain/roll/role';
import { saveCandidate } from '@/lib/features/elections/steps/actions';
import { MoreFacts, PersonFields } from '@/lib/features/elections/steps/candidate/person-fields';
import { PersonPicker, type PickablePerson } from '@/lib/features/elections/steps/candidate/person-picker';
import { CandidateInput, type CandidateFields } from '@/lib/features/elections/steps/candidate/schema';
import { StepForm } from '@/lib/features/elections/ui/step-form';
import { useStepForm, type StepBase } from '@/lib/features/elections/ui/use-step-form';

/** What stands in the boxes when the form opens. */
export type CandidateDefaults = Omit<CandidateFields, 'electionId' | 'version'>;

type CandidateFormProps = {
  readonly base: StepBase;
  readonly kind: ElectionKind;
  readonly people: readonly PickablePerson[];
  readonly defaults: CandidateDefaults;
};

/** A name on the list: picked from the roll or typed once, with the consent and the criteria the law asks for. */
export function CandidateForm({ base, kind, people, defaults }: CandidateFormProps) {
  const form = useStepForm({ base, send: saveCandidate, schema: CandidateInput, defaults });
  const { control } = form.fields;
  const source = useWatch({ control, name: 'source' });
  const isPicked = useWatch({ control, name: 'mediatorId' }) !== '';
  const mustPick = kind === 'leader' || kind === 're_recognition';
  return (
    <StepForm base={base} form={form} submit={defaults.candidateId ? 'Ghi lại' : 'Ghi vào danh sách'}>
      <PersonPicker people={people} optional={!mustPick} />
      {kind === 're_recognition' ? (
        <ChoiceTiles
          name="role"
          label="Được đề nghị công nhận là"
          options={optionsOf(MEDIATOR_ROLES, MEDIATOR_ROLE_LABELS)}
          listOnPhone={false}
        />
      ) : null}
      <PersonFields />
      {isPicked || mustPick ? null : (
        <CheckboxField
          name="isNewPerson"
          label="Đây là người khác, dù sổ có người trùng tên"
          hint="Chỉ đánh dấu khi cổng báo có người trùng và bạn đã hỏi lại."
        />
      )}
      {kind === 're_recognition' ? null : (
        <>
          <ChoiceTiles
            name="source"
            label="Ứng cử hay được giới thiệu"
            options={optionsOf(CANDIDATE_SOURCES, CANDIDATE_SOURCE_LABELS)}
          />
          {source === 'introduced' ? (
            <DateField
              name="consentedOn"
              label="Ngày người được giới thiệu đồng ý"
              today={base.today}
              hint="Phải đồng ý trước khi vào danh sách (Nghị quyết liên tịch 01/2014)"
            />
          ) : null}
        </>
      )}
      <CheckboxListField
        name="criteria"
        label="Bốn tiêu chuẩn của Luật, Điều 7"
        hint="Đủ cả bốn mới vào danh sách. Luật không đặt tuổi, bằng cấp hay nhiệm kỳ."
        options={optionsOf(CRITERIA, CRITERION_LABELS)}
      />
      <FieldGroup
        title="Thông tin thêm"
        note="Điền được bao nhiêu hay bấy nhiêu; văn bản và thống kê cần sau."
      >
        <MoreFacts today={base.today} />
      </FieldGroup>
    </StepForm>
  );
}
