import type { ListName } from '../lists';

/** What the bench asks of the process inside: times in ms, one a run. */
export type Orders = {
  /** A list's query of a demo account under its scope, and the same statement through a bare pool, in turn. */
  readonly 'list-query': {
    readonly asked: { readonly list: ListName; readonly login: string; readonly rounds: number };
    readonly answer: { readonly ours: readonly number[]; readonly bare: readonly number[] };
  };
  /** All that the database does for the dashboard of a city: the city of a demo account, or the largest. */
  readonly dashboard: {
    readonly asked: { readonly login: string | null; readonly rounds: number };
    readonly answer: readonly number[];
  };
  /** All that the database does for the indicators of a city, as above. */
  readonly figures: {
    readonly asked: { readonly login: string | null; readonly rounds: number };
    readonly answer: readonly number[];
  };
  /** What the search box asks the database, under the scope of the place with most cases, and bare, in turn. */
  readonly search: {
    readonly asked: { readonly who: 'city' | 'commune'; readonly rounds: number };
    readonly answer: { readonly ours: readonly number[]; readonly bare: readonly number[] };
  };
  /** The plan of every query of the main job, in the places that have most cases. */
  readonly plans: { readonly asked: null; readonly answer: readonly Plan[] };
};

export type OrderName = keyof Orders;

/** A question of the portal and how PostgreSQL ran each statement of it. */
export type Plan = {
  /** «first page of the list, commune_officer» */
  readonly question: string;
  /** The role it ran as. */
  readonly role: string;
  /** EXPLAIN's own lines, statement by statement. */
  readonly statements: readonly (readonly string[])[];
};

/** How orders and answers travel between the two processes. */
export type OrderMessage = {
  readonly [Name in OrderName]: { readonly name: Name; readonly asked: Orders[Name]['asked'] };
}[OrderName];
export type AnswerMessage = { readonly answer: unknown } | { readonly failure: string };
