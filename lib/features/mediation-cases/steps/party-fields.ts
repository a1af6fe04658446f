import { PARTY_KINDS } from '@/lib/domain/mediation-case/case';
import {
  LENGTHS,
  optionalBirthYear,
  optionalHeadcount,
} from '@/lib/features/mediation-cases/steps/step-schema';
import { optionalPhone } from '@/lib/schema/phone';
import { choice } from '@/lib/schema/reference';
import { optionalText } from '@/lib/schema/text';

/** What the book asks of a party beside the name (column 4: age and address), and how to reach them. No paper number is ever kept. */
export const partyFields = {
  kind: choice(PARTY_KINDS, 'bên là ai'),
  birthYear: optionalBirthYear(),
  headcount: optionalHeadcount(),
  address: optionalText({ label: 'Địa chỉ', max: LENGTHS.place, lines: 'one' }),
  phone: optionalPhone(),
};
