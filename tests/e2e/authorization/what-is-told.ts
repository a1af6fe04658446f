const PIECE = /<script[^>]*>self\.__next_f\.push\(\[1,("(?:[^"\\]|\\.)*")\]\)<\/script>/gs;
/** A sentence, a name, an id: what a record could be known by. Keys and addresses of scripts come as they are needed. */
const SAYS_SOMETHING = /\s|[0-9a-f]{8}-[0-9a-f]{4}/;
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
    .filter((word) => SAYS_SOMETHING.test(word));
  return [html.replaceAll(PIECE, ''), ...[...new Set(words)].sort()].join('\n');
}
