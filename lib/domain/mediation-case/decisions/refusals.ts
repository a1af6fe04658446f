import { isAfter, isBefore } from '@/lib/domain/calendar';
import type { IsoDate } from '@/lib/domain/iso-date';
import type { Refusal } from '@/lib/domain/mediation-case/decisions/ruling';
import type { CaseFacts } from '@/lib/domain/mediation-case/facts';

/** Nothing a reader could see: spaces and invisible format characters alone are no answer. */
export const isBlank = (text: string): boolean => /^[\s\p{Cf}\p{Cc}]*$/u.test(text);

/** A day of something that already happened in this case. */
export const pastDay = (on: IsoDate, facts: CaseFacts, today: IsoDate): readonly Refusal[] => [
  [isAfter(on, today), 'date_in_future'],
  [isBefore(on, facts.receivedOn), 'date_before_received'],
];
