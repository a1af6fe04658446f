import type { IsoDate } from '@/lib/domain/iso-date';
import type { EarlierService } from '@/lib/domain/roll/recognition';
import { servesOn, type Seat } from '@/lib/domain/roll/seat';

/** What a person's other seats say of their service before `day`, in whatever team. */
export function serviceBefore(
  seats: readonly Pick<Seat, 'validFrom' | 'validTo' | 'recognisedOn'>[],
  day: IsoDate,
): EarlierService {
  const recognised = seats.filter(({ recognisedOn }) => recognisedOn !== null && recognisedOn < day);
  if (recognised.some((seat) => servesOn(seat, day))) return { kind: 'serving' };
  const until = recognised
    .map(({ validTo }) => validTo ?? '')
    .sort()
    .at(-1);
  return until ? { kind: 'left', until } : { kind: 'none_known' };
}
