import type { IsoDate } from '@/lib/domain/iso-date';
import type { Seat } from '@/lib/domain/roll/seat';
import type { Sex } from '@/lib/domain/roll/sex';

/** A seat with what the law asks of the person in it. */
export type NamedSeat = Seat & {
  readonly fullName: string;
  readonly sex: Sex | null;
  readonly ethnicity: string | null;
  /** The first day on which the person no longer lives in the neighbourhood. */
  readonly movedAwayOn: IsoDate | null;
};

/** Mediators who serve, counted as Luật HGƠCS Đ12.1 counts them. */
export type Headcount = {
  readonly serving: number;
  readonly women: number;
  readonly minority: number;
  readonly leaders: number;
  /** Of whom nobody has written down yet what would let them be counted. */
  readonly sexUnknown: number;
  readonly ethnicityUnknown: number;
};

/**
 * What the radar must know of a team. Most seats are settled: recognised, without an end, of a member who still lives
 * there. Those are only counted, so that the facts of a whole city stay small; all others are named.
 */
export type TeamFacts = {
  readonly teamId: string;
  readonly communeId: string;
  readonly name: string;
  readonly foundedOn: IsoDate;
  readonly quota: number | null;
  /** Neighbourhoods of the team where many ethnic-minority people live. */
  readonly minorityNeighbourhoods: readonly string[];
  readonly lastReviewedOn: IsoDate | null;
  readonly settled: Headcount;
  /** Leaders, people who wait, leave, left within the last year or moved away. */
  readonly seats: readonly NamedSeat[];
};

/** Whose teams: a whole city's, a commune's, or some. The policies narrow it further, never wider. */
export type TeamsAsked = { readonly cityId: string } & (
  | { readonly of: 'city' }
  | { readonly of: 'commune'; readonly communeId: string }
  | { readonly of: 'teams'; readonly teamIds: readonly string[] }
);
