import type { LivePlace } from './account';

/** Where a person begins: in their only place; an operator, and who has several, in none. */
export function startingPlace(isOperator: boolean, places: readonly LivePlace[]): LivePlace | null {
  const [only, another] = places;
  return only && !another && !isOperator ? only : null;
}

/** The scope under which the audit of an account's own acts is written: its city's chain, where it has one city. */
export function auditScope(account: { id: string; isOperator: boolean }, places: readonly LivePlace[]) {
  const [first] = places;
  const cityId = first && places.every((place) => place.cityId === first.cityId) ? first.cityId : null;
  const only = startingPlace(account.isOperator, places);
  return {
    accountId: account.id,
    cityId,
    communeId: only?.communeId ?? null,
    membershipId: only?.membershipId ?? null,
    actorRole: only?.role ?? (account.isOperator ? 'operator' : null),
  };
}
