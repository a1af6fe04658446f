import { suggestLoginName } from '@/lib/domain/access/login-name';
import type { OpenAccountFields } from '@/lib/features/accounts/open/schema';
import type { IssuingDesk } from '@/lib/features/accounts/open/issuing-desk';
import { foldVietnamese } from '@/lib/schema/fold';

/** What the suggestion is made from, as far as the form is filled in. */
export type Suggesting = Partial<Pick<OpenAccountFields, 'role' | 'placeId' | 'displayName'>>;

/** A login name for what is filled in so far; '' while that is too little. */
export function suggestFor(desk: IssuingDesk, { role, placeId, displayName = '' }: Suggesting): string {
  if (!role) return '';
  const place = desk.places.find(({ id }) => id === placeId);
  const unit = role === 'city_officer' ? desk.ownUnit : place?.unit;
  return suggestLoginName({
    role,
    person: foldVietnamese(displayName),
    unit: foldVietnamese(unit ?? ''),
    communeKind: place?.communeKind ?? null,
  });
}
