import { posix } from 'node:path';
import { WorkbookRefused } from '../refusal';
import type { Archive } from './archive';
import { isTrue, parseXml, prefixedAttribute } from './xml';

export type SheetPart = { readonly name: string; readonly hidden: boolean; readonly part: string };

/** Where the parts of a workbook lie, as the package itself says. */
export type WorkbookParts = {
  readonly sheets: readonly SheetPart[];
  readonly sharedStrings: string | undefined;
  readonly styles: string | undefined;
  /** Days count from 1904, as old Macintosh programs did. */
  readonly from1904: boolean;
};

type Relation = { readonly type: string; readonly target: string };

/** Finds the parts, and refuses packages that are no plain workbook. */
export async function findParts(archive: Archive): Promise<WorkbookParts> {
  await refuseByContentType(archive);
  const root = await relationsOf(archive, '');
  const main = [...root.values()].find(({ type }) => type === 'officeDocument')?.target;
  if (main === undefined) throw new WorkbookRefused('NOT_A_WORKBOOK');
  const relations = await relationsOf(archive, main);
  const part = (type: string) => [...relations.values()].find((relation) => relation.type === type)?.target;
  const { listed, from1904 } = await readMainPart(archive, main);
  const sheets = listed.flatMap(({ name, hidden, id }) => {
    const relation = relations.get(id);
    if (relation === undefined) throw new WorkbookRefused('DAMAGED');
    return relation.type === 'worksheet' ? [{ name, hidden, part: relation.target }] : [];
  });
  // One part listed a thousand times would be read a thousand times.
  if (new Set(sheets.map((sheet) => sheet.part)).size < sheets.length) throw new WorkbookRefused('DAMAGED');
  return { sheets, from1904, sharedStrings: part('sharedStrings'), styles: part('styles') };
}

async function refuseByContentType(archive: Archive): Promise<void> {
  if (!archive.has('[Content_Types].xml')) throw new WorkbookRefused('NOT_A_WORKBOOK');
  let isWorkbook = false;
  await parseXml(archive.chunks('[Content_Types].xml'), {
    open: (_, { ContentType: type = '' }) => {
      if (type.includes('sheet.binary')) throw new WorkbookRefused('OLD_FORMAT');
      if (/macroenabled|vbaproject|macrosheet/i.test(type)) throw new WorkbookRefused('MACROS');
      if (type.includes('externalLink')) throw new WorkbookRefused('EXTERNAL_LINKS');
      isWorkbook ||= /spreadsheetml\.(sheet|template)\.main\+xml$/.test(type);
    },
  });
  if (!isWorkbook) throw new WorkbookRefused('NOT_A_WORKBOOK');
}

/** Relations of a part by id; those that lead out of the file (web addresses) are never followed. */
async function relationsOf(archive: Archive, part: string): Promise<Map<string, Relation>> {
  const folder = posix.dirname(part);
  const path = posix.join(folder, '_rels', `${posix.basename(part)}.rels`);
  const relations = new Map<string, Relation>();
  if (!archive.has(path)) return relations;
  await parseXml(archive.chunks(path), {
    open: (name, { Id: id, Type: type = '', Target: target = '', TargetMode: mode }) => {
      if (name !== 'Relationship' || id === undefined || mode === 'External') return;
      const resolved = target.startsWith('/') ? target.slice(1) : posix.join(folder, target);
      relations.set(id, { type: type.slice(type.lastIndexOf('/') + 1), target: resolved });
    },
  });
  return relations;
}

async function readMainPart(archive: Archive, main: string) {
  const listed: { name: string; hidden: boolean; id: string }[] = [];
  let from1904 = false;
  await parseXml(archive.chunks(main), {
    open: (tag, attributes) => {
      if (tag === 'workbookPr') from1904 = isTrue(attributes['date1904']);
      if (tag !== 'sheet') return;
      const { name = '', state = 'visible' } = attributes;
      listed.push({ name, hidden: state !== 'visible', id: prefixedAttribute(attributes, 'id') ?? '' });
    },
  });
  return { listed, from1904 };
}
