import type { Actor } from '@/lib/domain/access/roles';

/**
 * The place whose figures are shown, and the units one level below it. A mediator has no figures of a place: about
 * one case in six years says nothing.
 */
export type Place =
  | { readonly level: 'city'; readonly below: 'commune' }
  | {
      readonly level: 'commune';
      readonly communeId: string;
      /** The city looks into one of its communes. */
      readonly openedFromAbove: boolean;
      readonly below: 'team';
    }
  | { readonly level: 'team'; readonly communeId: string; readonly teamId: string; readonly below: null };

/**
 * The place an actor looks at: their own, or, for the city, a commune that the address names. The policies hide what
 * is not theirs; here only the shape of the question is chosen.
 */
export function placeOf(actor: Actor, communeId: string | null): Place {
  switch (actor.role) {
    case 'city_admin':
    case 'city_officer':
      return communeId === null
        ? { level: 'city', below: 'commune' }
        : { level: 'commune', communeId, openedFromAbove: true, below: 'team' };
    case 'team_leader':
    case 'mediator':
      return { level: 'team', communeId: actor.communeId, teamId: actor.teamId, below: null };
    case 'commune_officer':
      return { level: 'commune', communeId: actor.communeId, openedFromAbove: false, below: 'team' };
    case 'operator':
      throw new Error('the operator sees no figures of cases');
  }
}
