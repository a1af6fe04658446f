import { SaxesParser } from 'saxes';
import { WorkbookRefused } from '../refusal';

export type XmlAttributes = Readonly<Record<string, string>>;

/** What a part wants to hear. Names come without their prefix: some programs write `x:row` for `row`. */
export type XmlListener = {
  open(name: string, attributes: XmlAttributes): void;
  text?(text: string): void;
  close?(name: string): void;
};

/** Deeper than any part of a spreadsheet; deeper still only serves to fill memory. */
const DEEPEST = 100;

/** Reads one part piece by piece. Anything but well-formed UTF-8 XML without a DTD refuses the file (C-32). */
export async function parseXml(chunks: AsyncIterable<Buffer>, listener: XmlListener): Promise<void> {
  const parser = new SaxesParser({ xmlns: false });
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let depth = 0;
  parser.on('error', () => refuse('DAMAGED'));
  parser.on('doctype', () => refuse('ENTITIES'));
  parser.on('opentag', (tag) => {
    depth += 1;
    if (depth > DEEPEST) refuse('DAMAGED');
    listener.open(localName(tag.name), tag.attributes);
  });
  parser.on('text', (text) => listener.text?.(text));
  parser.on('cdata', (text) => listener.text?.(text));
  parser.on('closetag', (tag) => {
    depth -= 1;
    listener.close?.(localName(tag.name));
  });
  for await (const chunk of chunks) parser.write(decode(decoder, chunk));
  parser.write(decode(decoder));
  parser.close();
}

/** The attribute by its name without prefix: `r:id`, `rel:id`. */
export function prefixedAttribute(attributes: XmlAttributes, name: string): string | undefined {
  const key = Object.keys(attributes).find((candidate) => candidate.endsWith(`:${name}`));
  return key === undefined ? undefined : attributes[key];
}

/** «1» and «true» are both written for yes. */
export const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';

function decode(decoder: TextDecoder, chunk?: Buffer): string {
  try {
    return decoder.decode(chunk, { stream: chunk !== undefined });
  } catch {
    return refuse('DAMAGED');
  }
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

function refuse(code: 'DAMAGED' | 'ENTITIES'): never {
  throw new WorkbookRefused(code);
}
