const PIECE = /<script[^>]*>self\.__next_f\.push\(\[1,("(?:[^"\\]|\\.)*")\]\)<\/script>/gs;
const WORDS = /"((?:[^"\\]|\\.)*)"/gs;

/**
 * All that an answer tells: its HTML, and every word of the data that the framework sends along. Those pieces are
 * numbered and ordered as they became ready, and what was sent before is not sent twice, which is chance; a word that
 * stands in one answer and not in another is not.
 */
export function whatIsTold(html: string): string {
  const data = [...html.matchAll(PIECE)].map(([, piece = '""']) => String(JSON.parse(piece))).join('');
  const words = [...data.matchAll(WORDS)]
    .map(([, word = '']) => word)
    .filter((word) => !word.startsWith('$'));
  return [html.replaceAll(PIECE, ''), ...[...new Set(words)].sort()].join('\n');
}
