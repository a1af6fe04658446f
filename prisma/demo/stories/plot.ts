import type { CaseKind } from '@/lib/domain/mediation-case/case';

/** How the two parties know each other; decides their ages, surnames and what kind of party they are. */
export type Relation = 'neighbours' | 'spouses' | 'parent_child' | 'siblings' | 'acquaintances';

export type Side = 'first' | 'second';

/** What one side undertakes: within how many days, and how much money when it is about money. */
export interface Undertaking {
  readonly by: Side;
  readonly what: string;
  readonly days: readonly [min: number, max: number];
  readonly thousands?: readonly [min: number, max: number];
}

export interface Settlement {
  readonly text: string;
  readonly undertakings: readonly Undertaking[];
}

/**
 * One everyday quarrel: what people say when they come, how it may be settled, and what each side holds on to when it
 * is not. «{A}» and «{B}» stand for the first and the second party.
 */
export interface Plot {
  readonly kind: CaseKind;
  readonly subkind: string;
  readonly relation: Relation;
  /** How often it happens in a ward and in a village. */
  readonly weight: readonly [ward: number, village: number];
  readonly summaries: readonly string[];
  readonly settlements: readonly Settlement[];
  readonly demands: readonly string[];
}

/** A promise to do something. */
export const act = (by: Side, days: Undertaking['days'], what: string): Undertaking => ({ by, days, what });

/** A promise to pay, in thousands of đồng. */
export const pay = (
  by: Side,
  days: Undertaking['days'],
  thousands: readonly [number, number],
  what: string,
): Undertaking => ({ by, days, thousands, what });

export const settled = (text: string, ...undertakings: readonly Undertaking[]): Settlement => ({
  text,
  undertakings,
});

/** Puts the two names in, and a capital at the head of each sentence. */
export const told = (text: string, first: string, second: string): string =>
  text
    .replaceAll('{A}', first)
    .replaceAll('{B}', second)
    .replace(/(^|\. )(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
