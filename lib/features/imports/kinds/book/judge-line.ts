import { newId } from '@/lib/db/ids';
import { compareCase, type KnownCases } from '@/lib/domain/import/book/compare-book';
import type { Issue } from '@/lib/domain/import/issues';
import { isSound } from '@/lib/domain/import/records';
import type { BookLine, CaseMatch } from '@/lib/features/imports/kinds/book/book-line';
import type { NumberedCase } from '@/lib/features/imports/kinds/book/known-cases';
import type { RowChoice, Verdict } from '@/lib/features/imports/kinds/kind';

export type LineToJudge = {
  readonly record: BookLine;
  readonly issues: readonly Issue[];
  readonly choice: RowChoice | null;
  /** The earlier line of the file that this one repeats. */
  readonly repeats: (CaseMatch & { readonly kind: 'row' }) | null;
};

export type LineVerdict = { readonly verdict: Verdict; readonly match: CaseMatch | null };

const matchWith = (known: NumberedCase): CaseMatch => ({
  kind: 'case',
  caseId: known.id,
  number: known.title,
  receivedOn: known.receivedDate,
});

/**
 * What becomes of a line: what the person decided goes first, then what is wrong, then what the file says twice, then
 * what the portal knows already. A case that stands in the portal is never written over: people have worked on it.
 */
export function judgeLine(line: LineToJudge, known: KnownCases<NumberedCase>): LineVerdict {
  const { record, choice, repeats } = line;
  if (choice === 'left_out') return { verdict: 'left_out', match: null };
  if (!isSound(line)) return { verdict: 'wrong', match: null };
  if (choice === 'other_person') return { verdict: 'new', match: null };
  const isSaid = choice === 'same_person';
  const compared = compareCase(record, known);
  if (compared.kind === 'same') return { verdict: 'same', match: matchWith(compared.known) };
  if (repeats) return { verdict: isSaid ? 'same' : 'doubtful', match: repeats };
  const [twin] = compared.kind === 'doubtful' ? compared.twins : [];
  if (twin) return { verdict: isSaid ? 'same' : 'doubtful', match: matchWith(twin) };
  return { verdict: 'new', match: null };
}

/** The id that the case has, or will have. @param before the one it was given when it was read. */
export const caseIdOf = ({ verdict, match }: LineVerdict, before: string | null): string | null => {
  if (verdict === 'new') return before ?? newId();
  return match?.kind === 'case' && verdict === 'same' ? match.caseId : null;
};
