'use client';

import { CheckboxListField } from '@/components/form/checkbox-list-field';
import { DateField } from '@/components/form/date-field';
import { FieldGroup } from '@/components/form/field-group';
import { TextField } from '@/components/form/text-field';
import type { IsoDate } from '@/lib/domain/iso-date';
import type { Neighbourhood } from '@/lib/features/roll/neighbourhood/neighbourhood';

type TeamInputsProps = {
  readonly neighbourhoods: readonly Neighbourhood[];
  /** Those the team serves now, or is founded for. */
  readonly own: readonly string[];
  readonly today: IsoDate;
};

/** Its own neighbourhoods first, then those without any team: the likely answers of a long list. */
function likelyFirst(
  neighbourhoods: readonly Neighbourhood[],
  own: readonly string[],
): readonly Neighbourhood[] {
  const rank = ({ neighbourhoodId, teams }: Neighbourhood): number =>
    own.includes(neighbourhoodId) ? 0 : teams.length === 0 ? 1 : 2;
  return [...neighbourhoods].sort((one, other) => rank(one) - rank(other));
}

/** What is asked of a team, new or known. */
export function TeamInputs({ neighbourhoods, own, today }: TeamInputsProps) {
  return (
    <>
      <TextField name="name" label="Tên tổ" hint="Như «Tổ hòa giải số 12»" spellCheck={false} />
      <CheckboxListField
        name="neighbourhoodIds"
        label="Thôn, tổ dân phố do tổ phụ trách"
        options={likelyFirst(neighbourhoods, own).map(({ neighbourhoodId, name, teams }) => ({
          value: neighbourhoodId,
          label: name,
          note: teams.length === 0 ? 'chưa có tổ' : teams.map((team) => team.name).join(', '),
        }))}
      />
      <FieldGroup title="Số hòa giải viên" note="Theo quyết định của Chủ tịch UBND (Luật, Điều 12 khoản 2).">
        <div className="grid gap-5 max-sm:gap-3 sm:grid-cols-3">
          <TextField name="quota" label="Số người" keyboard="numeric" optional />
          <TextField name="numbersNumber" label="Số quyết định" spellCheck={false} optional />
          <DateField name="numbersDecidedOn" label="Ngày ký" today={today} optional />
        </div>
      </FieldGroup>
    </>
  );
}
