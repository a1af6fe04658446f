/**
 * Sessions that must be attended: the least share of all of them, rounded up, one at least.
 * @param minShare percent of the sessions, 1 to 100. The database keeps completions by the same count.
 */
export const sessionsNeeded = (sessions: number, minShare: number): number =>
  Math.max(1, Math.ceil((sessions * minShare) / 100));

/** «đủ 2/2 buổi», «1/2 buổi, thiếu 1»; before anything was written down, «chưa điểm danh». */
export function sayAttended(attended: number, sessions: number, minShare: number): string {
  const missing = sessionsNeeded(sessions, minShare) - attended;
  return missing > 0 ? `${attended}/${sessions} buổi, thiếu ${missing}` : `đủ ${attended}/${sessions} buổi`;
}
