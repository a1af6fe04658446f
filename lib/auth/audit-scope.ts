import type { LivePlace } from './account';

type Owner = { readonly id: string; readonly isOperator: boolean; readonly places: readonly LivePlace[] };

/** Where a person begins: in their only place; an operator, and who has several, in none. */
export function startingPlace({ isOperator, places }: Omit<Owner, 'id'>): LivePlace | null {
  const [only, another] = places;
  return only && !another && !isOperator ? only : null;
}

/** The scope under which the audit of an account's own acts is written: its city's chain, where it has one city. */
export function auditScope(account: Owner) {
  const [first] = account.places;
  const isOneCity = account.places.every(({ cityId }) => cityId === first?.cityId);
  const place = startingPlace(account);
  return {
    accountId: account.id,
    cityId: isOneCity ? (first?.cityId ?? null) : null,
    communeId: place?.communeId ?? null,
    membershipId: place?.membershipId ?? null,
    actorRole: place?.role ?? (account.isOperator ? 'operator' : null),
  };
}
