const MOST = 4_000;
const LONGEST = 120;

/**
 * The same answer without the same work: a roll says «Tổ viên», «Kinh» and the number of one decision thousands of
 * times. Only for pure readers; what is remembered is bounded and forgotten at once when full.
 */
export function remember<Answer>(read: (typed: string) => Answer): (typed: string) => Answer {
  const known = new Map<string, Answer>();
  return (typed) => {
    if (typed.length > LONGEST) return read(typed);
    const before = known.get(typed);
    if (before !== undefined) return before;
    const answer = read(typed);
    if (known.size >= MOST) known.clear();
    known.set(typed, answer);
    return answer;
  };
}
