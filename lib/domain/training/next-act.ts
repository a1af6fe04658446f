import { unanswered, type ClassCounts } from '@/lib/domain/training/class-counts';
import type { ClassMoment } from '@/lib/domain/training/class-moment';

/** What whoever keeps a class does next, with how many people it concerns. */
export type NextAct =
  | { readonly act: 'invite' }
  | { readonly act: 'hear'; readonly people: number }
  | { readonly act: 'await'; readonly people: number }
  | { readonly act: 'take_attendance' }
  | { readonly act: 'certify'; readonly people: number }
  | { readonly act: 'nothing' };

/**
 * One act at a time, in the order in which a class goes: people, answers, attendance, certificates. Somebody who did not
 * answer may still come, so on the day itself attendance goes first.
 */
export function nextAct(moment: ClassMoment, counts: ClassCounts): NextAct {
  const open = counts.completed - counts.certified;
  switch (moment) {
    case 'cancelled':
      return { act: 'nothing' };
    case 'coming':
      if (counts.invited === 0) return { act: 'invite' };
      return unanswered(counts) > 0
        ? { act: 'hear', people: unanswered(counts) }
        : { act: 'await', people: counts.coming };
    case 'running':
      return { act: 'take_attendance' };
    case 'held':
      if (counts.present === 0) return { act: 'take_attendance' };
      return open > 0 ? { act: 'certify', people: open } : { act: 'nothing' };
  }
}
