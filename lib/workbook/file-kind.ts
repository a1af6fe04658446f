import { extname } from 'node:path';
import { WorkbookRefused } from './refusal';

const ZIP = 'PK\u0003\u0004';
const COMPOUND_FILE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
/** Beginnings of what people upload by mistake under another name. */
const OTHER_FILES = [ZIP, '%PDF-', '\u0089PNG', '\u00FF\u00D8\u00FF', 'GIF8', '{\\rtf', '<html', '<!doctype'];

/** Tells by name and content alike what the file is; both must agree. */
export function fileKind(bytes: Buffer, name: string): 'xlsx' | 'csv' {
  const extension = extname(name).toLowerCase();
  if (bytes.subarray(0, 8).equals(COMPOUND_FILE)) throw new WorkbookRefused(compoundFile(bytes));
  if (/^\.xl(s|t|sb)$/.test(extension)) throw new WorkbookRefused('OLD_FORMAT');
  if (/^\.(xlsm|xltm|xlam|xla)$/.test(extension)) throw new WorkbookRefused('MACROS');
  const start = bytes.subarray(0, 16).toString('latin1').toLowerCase();
  if (extension === '.xlsx' && start.startsWith(ZIP.toLowerCase())) return 'xlsx';
  const isOther = OTHER_FILES.some((other) => start.startsWith(other.toLowerCase()));
  if (extension === '.csv' && bytes.length > 0 && !isOther) return 'csv';
  throw new WorkbookRefused('NOT_A_WORKBOOK');
}

/** The container of old Office files; files with a password hide in it too. Its directory is UTF-16. */
function compoundFile(bytes: Buffer) {
  const holds = (entry: string) => bytes.includes(Buffer.from(entry, 'utf16le'));
  if (holds('EncryptedPackage')) return 'PASSWORD';
  return holds('Workbook') || holds('Book') ? 'OLD_FORMAT' : 'NOT_A_WORKBOOK';
}
