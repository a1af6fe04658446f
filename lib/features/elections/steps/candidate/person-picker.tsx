'use client';

import { useFormContext } from 'react-hook-form';
import { ComboboxField } from '@/components/form/combobox-field';
import type { CandidateFields } from '@/lib/features/elections/steps/candidate/schema';

/** Somebody of the roll, with the form's own fields already filled. */
export type PickablePerson = {
  readonly mediatorId: string;
  readonly label: string;
  /** «sinh 1968, Tổ số 12». */
  readonly note: string;
  readonly facts: Pick<
    CandidateFields,
    | 'fullName'
    | 'birthYear'
    | 'birthDate'
    | 'sex'
    | 'phone'
    | 'ethnicity'
    | 'qualification'
    | 'qualificationNote'
    | 'occupation'
    | 'officeHeld'
    | 'address'
  >;
};

type PersonPickerProps = { readonly people: readonly PickablePerson[]; readonly optional: boolean };

/** Searches the roll first: whoever is picked brings their facts along, and nothing is typed twice. */
export function PersonPicker({ people, optional }: PersonPickerProps) {
  const { setValue } = useFormContext<CandidateFields>();
  const fill = (mediatorId: string | undefined): void => {
    const person = people.find((one) => one.mediatorId === mediatorId);
    if (!person) return;
    setValue('fullName', person.facts.fullName);
    setValue('birthYear', person.facts.birthYear);
    setValue('birthDate', person.facts.birthDate);
    setValue('sex', person.facts.sex);
    setValue('phone', person.facts.phone);
    setValue('ethnicity', person.facts.ethnicity);
    setValue('qualification', person.facts.qualification);
    setValue('qualificationNote', person.facts.qualificationNote);
    setValue('occupation', person.facts.occupation);
    setValue('officeHeld', person.facts.officeHeld);
    setValue('address', person.facts.address);
  };
  return (
    <ComboboxField
      name="mediatorId"
      label="Người đã có trong sổ"
      optional={optional}
      hint={optional ? 'Tìm trước; không thấy thì ghi người mới ở dưới.' : 'Gõ tên, không cần dấu.'}
      options={people.map(({ mediatorId, label, note }) => ({ value: mediatorId, label, note }))}
      noResults={optional ? 'Không thấy trong sổ. Ghi người mới ở dưới.' : 'Không thấy trong tổ.'}
      onChoose={(option) => fill(option?.value)}
    />
  );
}
