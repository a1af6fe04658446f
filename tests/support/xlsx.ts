import { type ZipEntry, zipOf } from './zip';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';

/** The parts that a test cares about; the rest is a small honest workbook of one sheet «Trang 1». */
export type XlsxParts = {
  /** What stands inside `<sheetData>`. */
  readonly rows?: string;
  /** What follows `</sheetData>`: merges. */
  readonly afterRows?: string;
  /** Texts as `<si>` elements. */
  readonly strings?: string;
  /** What stands inside `<styleSheet>`. */
  readonly styles?: string;
  /** Attributes of `<workbookPr>`. */
  readonly workbookPr?: string;
  /** `<sheet>` elements; relation `rS` is the sheet. */
  readonly sheets?: string;
  readonly contentType?: string;
  /** More relations of the workbook. */
  readonly relations?: string;
  /** Entries added, or put in place of those of the same name. */
  readonly entries?: readonly ZipEntry[];
};

/** Entries of a workbook, to be bent before they are zipped. */
export function xlsxEntries(parts: XlsxParts = {}): ZipEntry[] {
  const own: ZipEntry[] = [
    {
      name: '[Content_Types].xml',
      content: `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="${parts.contentType ?? SHEET_TYPE}"/></Types>`,
    },
    {
      name: '_rels/.rels',
      content: `${XML}<Relationships xmlns="${RELATIONS}"><Relationship Id="r1" Type="${TYPE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      name: 'xl/workbook.xml',
      content: `${XML}<workbook xmlns="${MAIN}" xmlns:r="${TYPE}"><workbookPr ${parts.workbookPr ?? ''}/><sheets>${parts.sheets ?? '<sheet name="Trang 1" sheetId="1" r:id="rS"/>'}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `${XML}<Relationships xmlns="${RELATIONS}"><Relationship Id="rS" Type="${TYPE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rT" Type="${TYPE}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rY" Type="${TYPE}/styles" Target="/xl/styles.xml"/>${parts.relations ?? ''}</Relationships>`,
    },
    { name: 'xl/worksheets/sheet1.xml', content: sheetXml(parts.rows ?? '', parts.afterRows) },
    { name: 'xl/sharedStrings.xml', content: `${XML}<sst xmlns="${MAIN}">${parts.strings ?? ''}</sst>` },
    {
      name: 'xl/styles.xml',
      content: `${XML}<styleSheet xmlns="${MAIN}">${parts.styles ?? ''}</styleSheet>`,
    },
  ];
  const others = parts.entries ?? [];
  return [...own.filter(({ name }) => !others.some((other) => other.name === name)), ...others];
}

/** A workbook of the given parts. */
export const xlsxOf = (parts?: XlsxParts): Buffer => zipOf(xlsxEntries(parts));

/** A worksheet part. */
export const sheetXml = (rows: string, afterRows = ''): string =>
  `${XML}<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData>${afterRows}</worksheet>`;

/** Rows of inline texts from the first row on. */
export const textRows = (rows: readonly (readonly string[])[]): string =>
  rows
    .map(
      (cells) =>
        `<row>${cells.map((text) => `<c t="inlineStr"><is><t>${escaped(text)}</t></is></c>`).join('')}</row>`,
    )
    .join('');

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
