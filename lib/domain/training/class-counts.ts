/** What became of the people of a class, as far as the reader may see them. */
export type ClassCounts = {
  /** On the list and not taken off it. */
  readonly invited: number;
  /** Said that they come, and have a seat. */
  readonly coming: number;
  /** Would come, but the class is full. */
  readonly waiting: number;
  readonly declined: number;
  /** Came to one session at least. */
  readonly present: number;
  /** Came to as many sessions as the class asks for. */
  readonly completed: number;
  /** Of them, those who have a number of their certificate. */
  readonly certified: number;
};

/** Invited, and nothing heard yet. */
export const unanswered = ({ invited, coming, waiting, declined }: ClassCounts): number =>
  Math.max(0, invited - coming - waiting - declined);

/** Seats that nobody has taken. Never below none, whatever the office promised. */
export const seatsLeft = (capacity: number, taken: number): number => Math.max(0, capacity - taken);
