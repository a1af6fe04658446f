import type { IsoDate } from '@/lib/domain/iso-date';
import type { NamedSeat } from '@/lib/domain/roll/radar/team-facts';

/** What can be wrong with a team, or is about to be; the most serious first. */
export const FINDING_CODES = [
  'few_mediators',
  'few_women',
  'few_minority_mediators',
  'no_leader',
  'several_leaders',
  'not_recognised',
  'falls_short',
  'moved_away',
  'quota_open',
  'review_due',
] as const;
export type FindingCode = (typeof FINDING_CODES)[number];

/** Somebody at least. */
export type People = readonly [NamedSeat, ...NamedSeat[]];

/** What is wrong, with what its sentence needs. */
export type FindingDetail =
  | {
      readonly code: 'few_mediators';
      readonly found: number;
      readonly required: number;
      readonly lastLeft: NamedSeat | null;
    }
  | {
      readonly code: 'few_women';
      readonly found: number;
      readonly required: number;
      readonly unknown: number;
      readonly lastLeft: NamedSeat | null;
    }
  | {
      readonly code: 'few_minority_mediators';
      readonly found: number;
      readonly required: number;
      readonly unknown: number;
      readonly neighbourhoods: readonly string[];
    }
  | { readonly code: 'no_leader'; readonly lastLeft: NamedSeat | null; readonly awaiting: NamedSeat | null }
  | { readonly code: 'several_leaders'; readonly people: readonly NamedSeat[] }
  | { readonly code: 'not_recognised'; readonly people: People }
  | { readonly code: 'moved_away'; readonly people: People }
  | { readonly code: 'quota_open'; readonly found: number; readonly quota: number }
  | { readonly code: 'review_due'; readonly lastReviewedOn: IsoDate | null; readonly dueOn: IsoDate }
  | {
      /** In order today; from `on` it will not be, for `lacks` is missing then. */
      readonly code: 'falls_short';
      readonly on: IsoDate;
      readonly leaving: readonly NamedSeat[];
      readonly lacks: readonly CompositionCode[];
    };

/** What a planned leaving can take from a team. */
export const COMPOSITION_CODES = [
  'few_mediators',
  'few_women',
  'few_minority_mediators',
  'no_leader',
  'several_leaders',
] as const satisfies readonly FindingCode[];
export type CompositionCode = (typeof COMPOSITION_CODES)[number];

/** One thing that is wrong with a team, and by which law. */
export type Finding = FindingDetail & {
  /** Whether the team is not «kiện toàn» because of it (K1); else it is a warning. */
  readonly breaksConsolidation: boolean;
  readonly legalBasis: string;
};

/** Whether the team is «kiện toàn» (K1): nothing of what was found breaks that. */
export const isConsolidated = (findings: readonly Finding[]): boolean =>
  !findings.some(({ breaksConsolidation }) => breaksConsolidation);
