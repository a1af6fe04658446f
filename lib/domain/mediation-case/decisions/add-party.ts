import type { Actor } from '@/lib/domain/access/roles';
import { yearOf } from '@/lib/domain/calendar';
import type { IsoDate } from '@/lib/domain/iso-date';
import type { PartyKind, PartySide } from '@/lib/domain/mediation-case/case';
import { isBlank } from '@/lib/domain/mediation-case/decisions/refusals';
import { ruling, type Decision } from '@/lib/domain/mediation-case/decisions/ruling';
import type { CaseFacts } from '@/lib/domain/mediation-case/facts';

/** Column 4 of the book asks for name, age and address only: no paper number is ever kept. */
export type AddPartyInput = {
  readonly side: PartySide;
  readonly kind: PartyKind;
  readonly name: string;
  readonly birthYear: number | null;
};

/** Adds a party or a person whose rights and duties the case touches. */
export const decideAddParty = (
  facts: CaseFacts,
  input: AddPartyInput,
  actor: Actor,
  today: IsoDate,
): Decision<AddPartyInput> =>
  ruling(
    facts,
    'add_party',
    actor,
    [
      [isBlank(input.name), 'party_name_missing'],
      [
        input.birthYear !== null && (input.birthYear < 1900 || input.birthYear > yearOf(today)),
        'birth_year_impossible',
      ],
    ],
    { side: input.side, kind: input.kind, name: input.name, birthYear: input.birthYear },
  );
