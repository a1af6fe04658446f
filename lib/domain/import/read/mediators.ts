import { readPersonName } from '@/lib/domain/import/read/person-name';
import { roleOf } from '@/lib/domain/import/read/role';
import { manyLines, oneLine } from '@/lib/domain/import/text';

export type MediatorsRead = { readonly mediators: readonly string[]; readonly invitees: readonly string[] };

const LONGEST = 2_000;
const INVITED =
  /(?:^|\n|[;,.]\s*|\(\s*)(?:những\s+)?(?:người|khách|thành phần|đại diện|có)?\s*(?:được\s+)?mời(?:\s+tham gia(?:\s+hòa giải|\s+hoà giải)?)?\s*[:\-–]\s*/iu;
const LABEL = /^(?:hòa giải viên|hoà giải viên|hgv|người hòa giải|tổ hòa giải)\s*[:\-–]\s*/iu;
// «1. A 2. B» on one line
const NUMBERED_INSIDE = /\s+(?=\d{1,2}\s*[.)]\s*\p{L})/u;
const BETWEEN = /\s*(?:[,;+&]|(?<!\p{L})(?:và|va)(?!\p{L})|\s[-–]\s(?=(?:ông|bà|anh|chị)\s))\s*/iu;

/**
 * Reads column 3 of the book: mediators one a line, numbered or not, and below them «Người được mời: …». A role or a
 * title is no part of a name; an invited person stays as typed, with title and office.
 */
export function readMediators(typed: string): MediatorsRead {
  const text = manyLines(typed.slice(0, LONGEST));
  const invited = INVITED.exec(text);
  const own = invited ? text.slice(0, invited.index) : text;
  const guests = invited ? text.slice(invited.index + invited[0].length) : '';
  return { mediators: namesIn(own), invitees: readInvitees(guests) };
}

/** Those invited, one a line. */
export const readInvitees = (typed: string): readonly string[] =>
  manyLines(typed)
    .split(/\n|;/u)
    .map((line) =>
      oneLine(line)
        .replace(/^(?:[-–•*+]|\d{1,2}\s*[.)])\s*/u, '')
        .replace(/\)$/u, (end) => (line.includes('(') ? end : '')),
    )
    .filter((line) => line !== '');

function namesIn(text: string): readonly string[] {
  const names = text
    .split('\n')
    .flatMap((line) => line.replace(LABEL, '').split(NUMBERED_INSIDE))
    .flatMap((line) => line.split(BETWEEN))
    .filter((part) => part.trim() !== '' && roleOf(part) === null)
    .map((part) => readPersonName(part))
    .filter(({ ok }) => ok)
    .map(({ name }) => name);
  return [...new Set(names)];
}
