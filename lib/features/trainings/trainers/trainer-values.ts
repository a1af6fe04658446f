import type { Trainer } from '@/lib/features/trainings/trainers/trainer';

/** A trainer as the form holds them: every value is text, nothing known is ''. */
export function trainerValues({ fullName, office, phone, decision, validFrom, validTo }: Trainer) {
  return {
    fullName,
    office: office ?? '',
    phone: phone ?? '',
    decision: decision ?? '',
    validFrom,
    validTo: validTo ?? '',
  };
}
