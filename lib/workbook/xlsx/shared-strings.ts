import type { Budget } from '../budget';
import type { Archive } from './archive';
import { type RichText, RichTextCollector } from './rich-text';
import { parseXml } from './xml';

/** The table of texts that cells refer to by number. */
export async function readSharedStrings(
  archive: Archive,
  part: string | undefined,
  budget: Budget,
): Promise<readonly RichText[]> {
  const strings: RichText[] = [];
  if (part === undefined) return strings;
  const collector = new RichTextCollector();
  await parseXml(archive.chunks(part), {
    open: (name, attributes) => {
      // What the table says of itself saves the time of counting; what it does not say is counted.
      if (name === 'sst') budget.sharedString(Number(attributes['uniqueCount'] ?? 0));
      else collector.open(name, attributes);
    },
    text: (text) => collector.add(text),
    close: (name) => {
      collector.close(name);
      if (name !== 'si') return;
      strings.push(collector.take());
      budget.sharedString(strings.length);
    },
  });
  return strings;
}
