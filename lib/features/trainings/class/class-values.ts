import type { TrainingClass } from '@/lib/features/trainings/class/training-class';

/** A class as its form holds it: every value is text, nothing known is ''. */
export function classValues(training: TrainingClass) {
  const { title, kind, stage, minShare, capacity, place, mapUrl, bring } = training;
  const { guestTrainers, contactName, contactPhone, answerBy } = training;
  return {
    title,
    kind,
    stage,
    minShare: String(minShare),
    capacity: capacity === null ? '' : String(capacity),
    place: place ?? '',
    mapUrl: mapUrl ?? '',
    bring: bring ?? '',
    guestTrainers: guestTrainers ?? '',
    contactName: contactName ?? '',
    contactPhone: contactPhone ?? '',
    answerBy: answerBy ?? '',
  };
}
