// Invisible on screen, so never meant: format characters (zero width, text direction marks, soft hyphen) and the
// letters that fonts draw as nothing.
const INVISIBLE = /[\p{Cf}\u115F\u1160\u2800\u3164\uFFA0]/gu;
const LINE_BREAK = /\r\n|[\r\n\u2028\u2029\u0085]/gu;
const SPACES_IN_LINE = /[^\S\n]+/gu;
// NUL and its kin, and halves of a surrogate pair: PostgreSQL refuses the first, UTF-8 cannot hold the second.
const UNREADABLE = /[\p{Cc}\p{Cs}]/u;

/**
 * Typed text as it is kept: NFC, no invisible characters, single spaces, trimmed.
 * @param lines `one` turns line breaks into spaces; `many` keeps them, at most one empty line in a row.
 */
export function cleanText(typed: string, lines: 'one' | 'many'): string {
  const visible = typed.replace(INVISIBLE, '').normalize('NFC').replace(LINE_BREAK, '\n');
  if (lines === 'one') return visible.replaceAll('\n', ' ').replace(SPACES_IN_LINE, ' ').trim();
  return visible
    .replace(SPACES_IN_LINE, ' ')
    .replace(/ ?\n ?/gu, '\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}

/** Whether the text holds characters that nobody typed and no paper can print. Line breaks are not among them. */
export function hasUnreadable(text: string): boolean {
  return UNREADABLE.test(text.replaceAll('\n', ''));
}

/** How long a text is in characters as a person and the database count them, not in UTF-16 units. */
export function characterCount(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}
