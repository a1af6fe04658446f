import type { IsoDate } from '@/lib/domain/iso-date';

/** From when on something holds, and the first day on which it no longer does. */
export type Term = { readonly from: IsoDate; readonly to: IsoDate | null };

/** Whether the day lies in the term; its end is the first day outside. */
export const holdsOn = ({ from, to }: Term, day: IsoDate): boolean =>
  day >= from && (to === null || day < to);

const endsBy = (end: IsoDate | null, other: IsoDate | null): boolean =>
  other === null || (end !== null && end <= other);

/** Whether all of the first term lies in the second. */
export const liesWithin = (inner: Term, outer: Term): boolean =>
  inner.from >= outer.from && endsBy(inner.to, outer.to);

/** Whether the two have a day in common. */
export const overlap = (one: Term, other: Term): boolean =>
  (other.to === null || one.from < other.to) && (one.to === null || other.from < one.to);
