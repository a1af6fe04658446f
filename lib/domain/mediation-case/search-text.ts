import { foldVietnamese } from '@/lib/schema/fold';

/** What the search box of the list looks through, beside numbers and teams: the parties' names and the line of content. */
export function caseSearchText(partyNames: readonly string[], summary: string): string {
  return foldVietnamese([...partyNames, summary].join(' '));
}
