const OFFICIAL = /^(\d+[a-zđ]?)(?:\/.*)?$/iu;

/** How people call a decision: «142/QĐ-UBND» is «QĐ 142»; a number written in another way stays as it is. */
export function shortDecisionNumber(number: string): string {
  const serial = OFFICIAL.exec(number.trim())?.[1];
  return serial === undefined ? number : `QĐ ${serial}`;
}
