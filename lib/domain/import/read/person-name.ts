import type { RollRole } from '@/lib/domain/import/records';
import { roleOf } from '@/lib/domain/import/read/role';
import { capitalised, factLine, isAllCapitals, oneLine, withModernTones } from '@/lib/domain/import/text';

export type NameRead = {
  readonly name: string;
  /** «Nguyễn Văn A (Tổ trưởng)»: the role that was written with the name. */
  readonly role: RollRole | null;
  /** Whether what is left can be a name at all. */
  readonly ok: boolean;
};

const ENUMERATOR = /^(?:[-–•*+]|\d{1,3}\s*[.)/]|\(\d{1,3}\))\s*/u;
const TITLE = /^(?:ông|bà|anh|chị|cụ|cô|chú|bác|đ\/c|đc|đồng chí|mr|mrs)[\s.:]+(?=\p{L})/iu;
const BEHIND = /\s*(?:\(([^)]*)\)?|[-–,:;]\s*(.+))$/u;
const NAME = /^\p{L}[\p{L}\p{M}.'’ -]*$/u;

/** Without a number before it and without «Ông», «Bà»: the name itself, in the spelling and capitals of official papers. */
export function readPersonName(typed: string): NameRead {
  let text = factLine(typed).replace(ENUMERATOR, '').replace(TITLE, '');
  const behind = BEHIND.exec(text);
  const aside = behind?.[1] ?? behind?.[2] ?? '';
  const role = roleOf(aside);
  if (behind && (behind[1] !== undefined || role !== null)) text = text.slice(0, behind.index);
  const name = properName(text);
  return { name, role, ok: NAME.test(name) && name.length <= 80 };
}

/** «NGUYỄN văn hoà» becomes «Nguyễn Văn Hòa». A name of mixed letters inside a word stays as its bearer writes it. */
export function properName(text: string): string {
  return withModernTones(oneLine(text))
    .split(' ')
    .map((word) => (isAllCapitals(word) || word === word.toLowerCase() ? capitalised(word) : word))
    .join(' ');
}
