import { properName } from '@/lib/domain/import/read/person-name';
import type { PartyRecord } from '@/lib/domain/import/records';
import { manyLines, oneLine, orNull } from '@/lib/domain/import/text';

/** Fifty parties with their addresses. */
const LONGEST = 5_000;
const SIDE = String.raw`bên\s+(?:[a-eđ]|thứ\s+(?:nhất|hai|ba|tư)|\d|yêu cầu|bị yêu cầu|có liên quan)`;
const TITLES = String.raw`(?:ông|bà|anh|chị|cụ|cô|chú|bác|em)`;
const LABEL = new RegExp(
  `^(?:${SIDE}|(?:người|những người)\\s+(?:có\\s+quyền[^:]*|liên quan|yêu cầu)|nguyên đơn|bị đơn)\\s*[:\\-–.]\\s*`,
  'iu',
);
const ENUMERATOR = /^(?:[-–•*+]|\d{1,2}\s*[.)/]|\(\d{1,2}\)|[a-d]\s*[.)])\s*/u;
const TITLE = new RegExp(`^${TITLES}[\\s.:]+(?=\\p{L})`, 'iu');
/** Where a second person begins on the same line. */
const NEXT_PERSON = new RegExp(
  [
    String.raw`\s+(?=\d{1,2}\s*[.)]\s*\p{Lu})`,
    String.raw`[\s;,.]+(?=[-–]?\s*${SIDE}\s*[:\-–])`,
    String.raw`\s*;\s*(?=${TITLES}\s+\p{Lu})`,
    String.raw`\s+(?:và|với)\s+(?=(?:gia đình\s+|hộ\s+)?${TITLES}\s+\p{Lu})`,
    String.raw`(?<=\p{L})\s*[-–,;]\s*(?=${TITLES}\s+\p{Lu})`,
  ].join('|'),
  'iu',
);
const CONTINUES =
  /^(?:địa chỉ|đ\/c|đc|trú tại|thường trú|hktt|nơi ở|cùng|đều|ở|tại|sinh|sn|tuổi|thôn|xóm|tổ|tdp|khu|ngõ|số nhà)(?!\p{L})/u;

const AGE = /[([]?\s*(?:tuổi\s*[:.]?\s*(\d{1,3})|(\d{1,3})\s*(?:tuổi|t(?=[\s,;)]|$)))\s*[)\]]?/iu;
const BIRTH =
  /[([]?\s*(?:(?:sinh\s+(?:năm|ngày)|năm\s+sinh|ngày\s+sinh|sinh|sn|s\.n\.?|ns)\s*[:.]?\s*(?:\d{1,2}[/.-]\d{1,2}[/.-])?((?:19|20)\d{2})|(?<=[\s(,])((?:19|20)\d{2})(?=\s*[),;]|\s*[-–]|$))\s*[)\]]?/iu;
const ADDRESS_WORDS =
  /^(?:(?:địa chỉ|đ\/c|đc|hiện trú|cư trú|trú|thường trú|hktt|nơi ở|chỗ ở|cùng trú|cùng ở|ở|tại|hiện ở)(?:\s+(?:thường trú|hiện nay|tại|ở))?\s*[:.]?\s+|(?:địa chỉ|đ\/c|đc)\s*[:.]\s*)/iu;
const EDGES = /^[\s,;:.–-]+|[\s,;:–-]+$/gu;

/**
 * Reads column 4 of the book: the parties, one a line or several, with age or year of birth and address in the order in
 * which people write them. Column 4 asks for no more, and no more is kept.
 */
export function readParties(typed: string): readonly PartyRecord[] {
  const entries: string[] = [];
  for (const line of manyLines(typed.slice(0, LONGEST)).split('\n').map(oneLine)) {
    if (line === '') continue;
    const last = entries.at(-1);
    if (last !== undefined && CONTINUES.test(line)) entries[entries.length - 1] = `${last}, ${line}`;
    else entries.push(...line.split(NEXT_PERSON));
  }
  return entries.map(partyOf).filter(({ name }) => name !== '');
}

function partyOf(entry: string): PartyRecord {
  const text = oneLine(entry).replace(ENUMERATOR, '').replace(LABEL, '').replace(ENUMERATOR, '');
  const age = AGE.exec(text);
  const birth = age ? null : BIRTH.exec(text);
  const found = age ?? birth;
  const nameEnd = Math.min(found?.index ?? text.length, endOfName(text));
  const behind = found && found.index >= nameEnd ? text.slice(nameEnd, found.index) : '';
  const rest = found ? `${behind} ${text.slice(found.index + found[0].length)}` : text.slice(nameEnd);
  return {
    name: partyName(text.slice(0, nameEnd)),
    age: age ? Number(age[1] ?? age[2]) : null,
    birthYear: birth ? Number(birth[1] ?? birth[2]) : null,
    address: orNull(
      rest
        .replace(EDGES, '')
        .replace(ADDRESS_WORDS, '')
        .replace(/^\((.*)\)$/u, '$1')
        .replace(EDGES, ''),
    ),
  };
}

function endOfName(text: string): number {
  const end = /[,;(]|\s[-–]\s|:/u.exec(text);
  return end ? end.index : text.length;
}

/** «Gia đình ông Nguyễn Văn A» stays whole: it is the family that is a party. */
function partyName(typed: string): string {
  const name = typed.replace(EDGES, '');
  return /^(?:gia đình|hộ|công ty|hợp tác xã|chưa biết)/iu.test(name)
    ? name
    : properName(name.replace(TITLE, ''));
}
