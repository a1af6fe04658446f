'use client';

import { SelectField, type Option } from '@/components/form/select-field';
import { TextareaField } from '@/components/form/textarea-field';
import { CASE_GROUNDS } from '@/lib/domain/mediation-case/case';
import { CASE_GROUND_LABELS } from '@/lib/domain/mediation-case/labels';
import { addDetails } from '@/lib/features/mediation-cases/steps/actions';
import {
  AddDetailsInput,
  type AddDetailsFields,
} from '@/lib/features/mediation-cases/steps/add-details/schema';
import { FieldGroup } from '@/components/form/field-group';
import { optionsOf } from '@/components/form/options-of';
import { PartyDetailFields } from '@/lib/features/mediation-cases/steps/ui/party-detail-fields';
import { StepForm } from '@/lib/features/mediation-cases/steps/ui/step-form';
import { useStepForm, type StepBase } from '@/lib/features/mediation-cases/steps/ui/use-step-form';

type AddDetailsFormProps = {
  readonly base: StepBase;
  /** Sub-kinds of the case's kind on the day it was received. */
  readonly subKinds: readonly Option[];
  readonly values: Pick<AddDetailsFields, 'ground' | 'subKind' | 'content' | 'parties'>;
  /** Titles of the parties' groups, in the order of `values.parties`. */
  readonly partyTitles: readonly string[];
};

/** What the six inputs left for later. A box left empty rubs nothing out. */
export function AddDetailsForm({ base, subKinds, values, partyTitles }: AddDetailsFormProps) {
  const form = useStepForm<AddDetailsFields, AddDetailsInput>({
    base,
    send: addDetails,
    schema: AddDetailsInput,
    defaults: values,
  });
  return (
    <StepForm base={base} form={form} submit="Ghi thêm chi tiết">
      <SelectField
        name="ground"
        label="Căn cứ hòa giải"
        optional
        hint="Luật, Điều 16"
        nothing="Chưa ghi"
        options={optionsOf(CASE_GROUNDS, CASE_GROUND_LABELS)}
      />
      <SelectField name="subKind" label="Mục chi tiết" optional nothing="Chưa ghi" options={subKinds} />
      <TextareaField name="content" label="Nội dung chi tiết" optional rows={3} />
      {partyTitles.map((title, index) => (
        <FieldGroup key={title} title={title}>
          <PartyDetailFields prefix={`parties.${index}.`} />
        </FieldGroup>
      ))}
    </StepForm>
  );
}
