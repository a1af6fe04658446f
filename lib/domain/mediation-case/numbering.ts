/**
 * The number of a line in a team's book: running within team and year, never reused (Sổ theo dõi, column 1).
 */
export type CaseNumber = { readonly sequence: number; readonly year: number };

/** «3/2026». */
export const formatCaseNumber = ({ sequence, year }: CaseNumber): string => `${sequence}/${year}`;

/** Reads «3/2026», as typed in the search box; null when the text is no case number. */
export const parseCaseNumber = (text: string): CaseNumber | null => {
  const found = /^0*([1-9]\d{0,5})\s*\/\s*(\d{4})$/.exec(text.trim());
  return found ? { sequence: Number(found[1]), year: Number(found[2]) } : null;
};
