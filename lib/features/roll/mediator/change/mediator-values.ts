import type { RollMediator } from '@/lib/features/roll/mediator/mediator';

/** An entry as the form of a person holds it: every value is text, nothing known is ''. */
export function mediatorValues(mediator: RollMediator) {
  const { personal } = mediator;
  return {
    fullName: mediator.fullName,
    birthYear: mediator.birthYear === null ? '' : String(mediator.birthYear),
    birthDate: personal?.birthDate ?? '',
    phone: mediator.phone ?? '',
    ethnicity: personal?.ethnicity ?? '',
    qualificationNote: mediator.qualificationNote ?? '',
    occupation: mediator.occupation ?? '',
    officeHeld: mediator.officeHeld ?? '',
    address: personal?.address ?? '',
    note: personal?.note ?? '',
    criteriaCheckedOn: personal?.criteriaCheckedOn ?? '',
    movedAwayOn: mediator.movedAwayOn ?? '',
  };
}
