/** The least the law wants in a team (Luật HGƠCS Đ12.1), where no number has been set for it. */
export const LEAST_MEDIATORS = 3;

/**
 * How many are to be elected: what the number set for the team still lacks (Luật HGƠCS Đ12.2), at least one; of a leader
 * there is one.
 * @param serving mediators of the team who stay.
 */
export const seatsToFill = (
  kind: 'households' | 'leader',
  { quota, serving }: { readonly quota: number | null; readonly serving: number },
): number => (kind === 'leader' ? 1 : Math.max(1, (quota ?? LEAST_MEDIATORS) - serving));

/** Whether too few were recognised, so that a supplementary election is offered (Luật HGƠCS Đ8.3). */
export const isShort = ({ seats, recognised }: { readonly seats: number; readonly recognised: number }) =>
  recognised < seats;
