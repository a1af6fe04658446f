import type { BookOpening } from '@/lib/domain/import/book/book-opening';
import type { BookRecord } from '@/lib/domain/import/records';
import type { CaseKind } from '@/lib/domain/mediation-case/case';

/** A line exactly as it stands in the file, before anybody mended it. */
export type WrittenLine = {
  readonly number: string | null;
  readonly received: string | null;
  readonly mediators: string | null;
  readonly invitees: string | null;
  readonly parties: string | null;
  readonly signature: string | null;
};

/** What a line of the book says, and what is known of the book around it. */
export type BookLine = BookRecord & {
  /** Suggested by the content, or chosen by the person. */
  readonly kind: CaseKind;
  /** Neighbourhoods that the team's name or sub-heading names. */
  readonly hamlets: readonly string[];
  readonly bookYear: number | null;
  readonly opening: BookOpening;
  readonly written: WrittenLine;
};

/** The case of the portal that a line is, or may be. */
export type CaseMatch =
  | { readonly kind: 'case'; readonly caseId: string; readonly number: string; readonly receivedOn: string }
  /** The file itself says so a second time. */
  | { readonly kind: 'row'; readonly sheet: string; readonly row: number };
