/** Whether `part` is more than half of `whole`: exactly half is not enough, and of nothing there is no half. */
export const isMajority = (part: number, whole: number): boolean => whole > 0 && part * 2 > whole;

/** The smallest number that is more than half: 35 of 68, 34 of 67. */
export const majorityOf = (whole: number): number => Math.floor(whole / 2) + 1;
