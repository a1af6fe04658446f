import type { Readable } from 'node:stream';

/** Lines of a stream, ended by a line feed alone: the platform's own splitter also cuts at U+2028, which texts may hold. */
export async function* linesOf(stream: Readable): AsyncGenerator<string> {
  let rest = '';
  for await (const piece of stream.setEncoding('utf8') as AsyncIterable<string>) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}
