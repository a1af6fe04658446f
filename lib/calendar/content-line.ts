/** The most octets of one line; a longer one goes on in the next after a space (RFC 5545, 3.1). */
const MOST_OCTETS = 75;
const encoder = new TextEncoder();

/** Text as the value of a property: what would end it, begin another or break the line is escaped (RFC 5545, 3.3.11). */
export const escapeText = (text: string): string =>
  text
    // Control characters may not stand in a value at all.
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ')
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll('\n', '\\n');

/**
 * One property as lines of 75 octets at most, each ended by CRLF. No letter is cut in two, though the standard would allow
 * it: a Vietnamese one has up to three octets, and some readers decode a line before they join it to the next.
 */
export function contentLine(name: string, value: string): string {
  const lines: string[] = [];
  let line = '';
  let octets = 0;
  for (const letter of `${name}:${value}`) {
    const length = encoder.encode(letter).length;
    if (octets + length > MOST_OCTETS) {
      lines.push(line);
      line = ' ';
      octets = 1;
    }
    line += letter;
    octets += length;
  }
  return [...lines, line].map((one) => `${one}\r\n`).join('');
}
