import { CRITERION_LABELS } from '@/lib/domain/roll/criteria';
import type { EntryFacts, FactName } from '@/lib/domain/roll/merge/facts';
import { QUALIFICATION_LABELS } from '@/lib/domain/roll/qualification';
import { SEX_LABELS } from '@/lib/domain/roll/sex';
import { formatDate } from '@/lib/format/date';
import { formatPhone } from '@/lib/format/phone';

const NOTHING = 'để trống';

/** A fact of an entry as people read it. */
export function sayFact(facts: EntryFacts, name: FactName): string {
  switch (name) {
    case 'birthYear':
      return facts.birthYear === null ? NOTHING : String(facts.birthYear);
    case 'sex':
      return facts.sex === null ? NOTHING : SEX_LABELS[facts.sex];
    case 'phone':
      return facts.phone === null ? NOTHING : formatPhone(facts.phone);
    case 'qualification':
      return facts.qualification === null ? NOTHING : QUALIFICATION_LABELS[facts.qualification];
    case 'criteriaMet':
      return facts.criteriaMet?.map((criterion) => CRITERION_LABELS[criterion]).join('; ') ?? NOTHING;
    case 'birthDate':
    case 'recognisedOn':
    case 'criteriaCheckedOn':
    case 'movedAwayOn': {
      const day = facts[name];
      return day === null ? NOTHING : formatDate(day);
    }
    case 'ethnicity':
    case 'qualificationNote':
    case 'occupation':
    case 'officeHeld':
    case 'address':
    case 'note':
      return facts[name] ?? NOTHING;
  }
}
