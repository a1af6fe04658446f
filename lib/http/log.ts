import 'server-only';

/** Control, ANSI and bidirectional characters would let typed text forge lines of the log (C-48). */
const FORGING = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069]/g;

/** Values in database messages («Key (name)=(…)») are somebody's data. */
function harmless(text: string): string {
  return text
    .replace(/=\([^)]*\)/g, '=(…)')
    .replace(/DETAIL:.*$/s, '')
    .replace(FORGING, ' ')
    .slice(0, 500);
}

/** One structured line on standard error: what broke and where, without anything a person typed. */
export function logBug(error: unknown, code: string | null): void {
  const cause = error instanceof Error ? error : new Error(String(error));
  const where = (cause.stack ?? '')
    .split('\n')
    .slice(1, 6)
    .map((line) => line.trim());
  const root = cause.cause instanceof Error ? harmless(cause.cause.message) : undefined;
  console.error(
    JSON.stringify({
      level: 'error',
      at: new Date().toISOString(),
      code,
      name: cause.name,
      message: harmless(cause.message),
      cause: root,
      where,
    }),
  );
}
