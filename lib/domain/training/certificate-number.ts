/** Numbers of certificates as offices write them: a running number, a stroke, the sign: «12/GCN-UBND». */
export const certificateNumber = (running: number, sign: string): string => `${running}/${sign}`;

const NUMBERED = /^(\d{1,9})\/(.+)$/u;

/** The number after the highest that was given with this sign; the first is 1. What was written otherwise is left aside. */
export function nextRunningNumber(given: readonly string[], sign: string): number {
  const running = given.flatMap((number) => {
    const [, digits, tail] = NUMBERED.exec(number) ?? [];
    return digits !== undefined && tail === sign ? [Number(digits)] : [];
  });
  return Math.max(0, ...running) + 1;
}

/** As many numbers as people, one after the other. */
export const certificateNumbers = (from: number, count: number, sign: string): readonly string[] =>
  Array.from({ length: count }, (_, index) => certificateNumber(from + index, sign));
