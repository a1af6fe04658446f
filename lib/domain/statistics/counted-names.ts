import type { CaseFigures } from '@/lib/domain/statistics/case-figures';

/** How each figure is called in an address: dashboards write the name, the list of its cases reads it. */
export const COUNTED_NAMES: Record<keyof CaseFigures, string> = {
  carriedOver: 'carried_over',
  new: 'new',
  received: 'received',
  successful: 'successful',
  unsuccessful: 'unsuccessful',
  endedOtherwise: 'ended_otherwise',
  inHand: 'in_hand',
};
