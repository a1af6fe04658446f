import type {
  AttendanceColumn,
  BookColumn,
  ColumnField,
  Confidence,
  RollColumn,
} from '@/lib/domain/import/layout';
import type { ImportKind } from '@/lib/domain/import/records';
import { wordsOf } from '@/lib/domain/import/text';

/**
 * Wordings of a heading, folded to words. The first list is what official forms print; the second what resembles it.
 * `parent` demands a word in a line above («Giới tính › Nam»), so that «Nam» alone is not taken for anything else.
 */
type Wordings<Field extends string> = readonly {
  readonly field: Field;
  readonly certain: RegExp;
  readonly likely?: RegExp;
  readonly not?: RegExp;
}[];

const NUMBER = { certain: /^(?:stt|tt|so tt|so thu tu|no|s t t|thu tu)$/ } as const;
const NOTE = { certain: /^ghi chu$/, likely: /\b(?:ghi chu|chu thich|note)\b/ } as const;
const PHONE = {
  certain: /^(?:so )?(?:dien thoai|dt|sdt|dtdd|di dong|dien thoai di dong)$/,
  likely: /\b(?:dien thoai|sdt|dtdd|so dt|di dong|phone|zalo)\b/,
} as const;
const NAMES = [
  {
    field: 'familyName',
    certain:
      /^(?:ho|ho dem|ho va (?:chu )?(?:dem|lot)|ho (?:chu )?(?:dem|lot)|ho va ten (?:dem|lot|chu dem))$/,
  },
  { field: 'givenName', certain: /^ten$/ },
  {
    field: 'fullName',
    certain:
      /^(?:ho (?:va )?ten|ho ten|ho va ten hoa giai vien|ho ten hoa giai vien|ten hoa giai vien|ho chu dem va ten|ho chu dem ten)$/,
    likely:
      /^(?:ho (?:va )?ten\b.*|hoa giai vien|hgv|ten hgv|danh sach hoa giai vien|hoc vien|dai bieu|nguoi tham du|ten nguoi.*|full name|ho va chu dem ten.*|.*\bho (?:va )?ten$)$/,
    not: /\b(?:vo|chong|cha|me|bo|con|chu ho)\b/,
  },
] as const;

export const ROLL_HEADINGS: Wordings<RollColumn> = [
  { field: 'number', ...NUMBER },
  ...NAMES,
  { field: 'birthMale', certain: /^(?:nam sinh|ngay sinh|ngay thang nam sinh|sinh nam|sinh ngay) > nam$/ },
  { field: 'birthFemale', certain: /^(?:nam sinh|ngay sinh|ngay thang nam sinh|sinh nam|sinh ngay) > nu$/ },
  {
    field: 'birth',
    certain: /^(?:nam sinh|ngay sinh|ngay thang nam sinh|sinh nam|ngay nam sinh)$/,
    likely: /\b(?:nam sinh|ngay sinh|thang nam sinh|sinh nam|sinh ngay|namsinh|ns)\b/,
  },
  { field: 'age', certain: /^(?:tuoi|do tuoi)$/ },
  { field: 'sexMale', certain: /^(?:gioi tinh|gioi|phai|gioi tinh nam nu) > nam$/, likely: /^nam$/ },
  {
    field: 'sexFemale',
    certain: /^(?:gioi tinh|gioi|phai|gioi tinh nam nu) > nu$/,
    likely: /^(?:nu|la nu|hoa giai vien nu)$/,
  },
  {
    field: 'sex',
    certain: /^(?:gioi tinh|phai|nam nu|gioi)$/,
    likely: /^(?:gioi tinh|phai|nam nu)\b/,
    not: / > /,
  },
  { field: 'ethnicity', certain: /^(?:dan toc|thanh phan dan toc)$/, likely: /\bdan toc\b/ },
  {
    field: 'schooling',
    certain: /^(?:trinh do (?:van hoa|hoc van|giao duc pho thong)|van hoa|hoc van)$/,
    likely: /\b(?:van hoa|hoc van|giao duc pho thong) *$/,
  },
  {
    field: 'qualification',
    certain:
      /^(?:trinh do|trinh do chuyen mon|chuyen mon|trinh do chuyen mon nghiep vu|trinh do cm|trinh do cmnv|bang cap)$/,
    likely: /\b(?:trinh do|chuyen mon|bang cap|nganh dao tao|dao tao)\b/,
    not: /\b(?:ly luan|chinh tri|llct|tin hoc|ngoai ngu|da qua|boi duong|tap huan)\b/,
  },
  {
    field: 'role',
    certain:
      /^(?:chuc vu|chuc danh|vai tro|nhiem vu|chuc vu trong to|chuc danh trong to|vai tro trong to|chuc (?:vu|danh) trong to hoa giai|(?:nhiem vu|vai tro|chuc trach) trong to hoa giai)$/,
    likely: /\b(?:chuc (?:vu|danh)|vai tro|nhiem vu|to truong)\b.*/,
    not: /\b(?:cong tac|dang|hien nay|khac|nghe|xa hoi|doan the|dam nhiem|kiem nhiem|thon|dan pho|chinh quyen)\b/,
  },
  {
    field: 'occupation',
    certain:
      /^(?:nghe nghiep|cong viec|nghe nghiep chuc vu|chuc vu cong tac|don vi cong tac|chuc vu dang dam nhiem|cong viec hien nay|chuc vu khac|thanh phan)$/,
    likely: /\b(?:nghe nghiep|cong tac|dam nhiem|kiem nhiem|doan the|chuc vu|co cau|thanh phan)\b/,
    not: /\b(?:dan toc|so nam|tham nien|thoi gian|nam)\b/,
  },
  {
    field: 'address',
    certain:
      /^(?:dia chi|noi o|noi o hien nay|cho o|cho o hien nay|noi cu tru|noi thuong tru|dia chi thuong tru|ho khau thuong tru|noi dang ky thuong tru)$/,
    likely: /\b(?:dia chi|noi o|cho o|cu tru|thuong tru|ho khau|tam tru)\b/,
    not: /\bemail\b/,
  },
  { field: 'phone', ...PHONE },
  {
    field: 'decisionDate',
    certain:
      /^(?:ngay|ngay thang nam|ngay ban hanh|ngay ky|ngay (?:quyet dinh|qd)|.*\b(?:quyet dinh|qd)\b.* > ngay.*|ngay (?:cong nhan|thang nam cong nhan)|ngay (?:thang nam )?(?:quyet dinh|qd)\b.*)$/,
  },
  {
    field: 'decisionNumber',
    certain: /^(?:so (?:quyet dinh|qd)|(?:quyet dinh|qd)\b.* > so(?: qd| quyet dinh)?)$/,
  },
  {
    field: 'decision',
    certain:
      /^(?:quyet dinh|qd|quyet dinh cong nhan|qd cong nhan|quyet dinh cong nhan so ngay|so ngay quyet dinh)$/,
    likely: /\b(?:quyet dinh|qd)\b/,
  },
  {
    field: 'team',
    certain: /^(?:to hoa giai|ten to hoa giai|to hg|thuoc to hoa giai|ten to|to hoa giai so|ten to hg|thg)$/,
    likely: /\b(?:to hoa giai|to hg)\b/,
    not: /\b(?:chuc|vai tro|nhiem vu|ten hoa giai vien|ho (?:va )?ten|so luong)\b/,
  },
  {
    field: 'hamlets',
    certain:
      /^(?:to dan pho|tdp|thon|thon to dan pho|khu pho|thon tdp|khu dan cu|ap|ban|xom|dia ban|to dan pho so|thon ap|thon ban|thon xom|thon ban to dan pho)$/,
    likely: /\b(?:to dan pho|tdp|thon|khu pho|dia ban|khu dan cu|ap)\b/,
    not: /\b(?:dia chi|noi o|cho o|chuc|thuong tru)\b/,
  },
  { field: 'note', ...NOTE },
];

export const BOOK_HEADINGS: Wordings<BookColumn> = [
  { field: 'number', certain: /^(?:stt|tt|so tt|so thu tu|so vu viec|so vu|vu so|s t t|so)$/ },
  {
    field: 'receivedDate',
    certain:
      /^(?:ngay thang nam nhan vu viec hoa giai|ngay thang nam nhan|ngay nhan|ngay tiep nhan|ngay thang nam|ngay nhan vu viec)$/,
    likely: /\b(?:ngay)\b.*\b(?:nhan|thu ly|tiep nhan|hoa giai|xay ra)\b|^(?:ngay|thoi gian)\b.*$/,
    not: /\b(?:ket thuc|hen|ket qua)\b/,
  },
  {
    field: 'invitees',
    certain: /^(?:nguoi duoc moi|nguoi duoc moi tham gia|nguoi duoc moi tham gia hoa giai(?: neu co)?)$/,
    likely: /^(?:.* > )?nguoi duoc moi\b.*$/,
  },
  {
    field: 'mediators',
    certain:
      /^(?:ho (?:va )?ten hoa giai vien nguoi duoc moi tham gia hoa giai(?: neu co)?|hoa giai vien|ho (?:va )?ten hoa giai vien|hoa giai vien tien hanh hoa giai)$/,
    likely: /\b(?:hoa giai vien|hgv|nguoi hoa giai|nguoi tien hanh)\b/,
    not: /\bchu ky\b/,
  },
  {
    field: 'firstParty',
    certain: /^(?:ben a|ben thu nhat|ben 1|.* > (?:ben a|ben thu nhat|ben 1)|ben yeu cau|nguoi yeu cau)$/,
  },
  {
    field: 'secondParty',
    certain: /^(?:ben b|ben thu hai|ben 2|.* > (?:ben b|ben thu hai|ben 2)|ben bi yeu cau)$/,
  },
  {
    field: 'parties',
    certain:
      /^(?:ho (?:va )?ten tuoi dia chi cac ben nguoi co quyen nghia vu lien quan(?: neu co)?|cac ben|cac ben tranh chap|ho ten tuoi dia chi cac ben|ho (?:va )?ten cac ben)$/,
    likely: /\b(?:cac ben|duong su|ben tranh chap|nguoi co quyen)\b/,
    not: /\b(?:thoa thuan|yeu cau|chu ky)\b/,
  },
  {
    field: 'content',
    certain:
      /^(?:noi dung chu yeu cua vu viec|noi dung vu viec|noi dung|noi dung chu yeu|noi dung tranh chap|tom tat noi dung)$/,
    likely: /\b(?:noi dung|tom tat|vu viec)\b/,
    not: /\b(?:thoa thuan|ngay|so)\b/,
  },
  {
    field: 'agreement',
    certain:
      /^(?:thoa thuan cua cac ben hoac yeu cau cua moi ben sau khi hoa giai|thoa thuan cua cac ben|thoa thuan|noi dung thoa thuan)$/,
    likely: /\b(?:thoa thuan|yeu cau cua moi ben)\b/,
  },
  {
    field: 'outcomeUnsuccessful',
    certain: /^(?:ket qua(?: hoa giai)? > )?(?:hoa giai )?khong thanh$/,
    likely: /\bkhong thanh\b/,
  },
  {
    field: 'outcomeSuccessful',
    certain: /^(?:ket qua(?: hoa giai)? > )?(?:hoa giai )?thanh$/,
    likely: /^(?:.* > )?(?:hoa giai )?thanh(?: cong)?$/,
    not: /\bkhong\b/,
  },
  {
    field: 'outcomeInHand',
    certain: /^(?:ket qua(?: hoa giai)? > )?(?:dang|chua) (?:hoa giai|giai quyet)$/,
    likely: /\b(?:dang giai quyet|chua giai quyet|dang hoa giai|chua ket thuc)\b/,
  },
  {
    field: 'outcome',
    certain: /^(?:ket qua|ket qua hoa giai|ket qua giai quyet)$/,
    likely: /\bket qua\b/,
    not: / > /,
  },
  {
    field: 'team',
    certain: /^(?:to hoa giai|ten to hoa giai|to hg|thon|to dan pho|tdp|thon to dan pho|dia ban)$/,
    likely: /\b(?:ten to|thon|to dan pho)\b/,
    not: /\b(?:dia chi|ho ten)\b/,
  },
  { field: 'note', ...NOTE },
];

export const ATTENDANCE_HEADINGS: Wordings<AttendanceColumn> = [
  { field: 'number', ...NUMBER },
  ...NAMES,
  {
    field: 'birth',
    certain: /^(?:nam sinh|ngay sinh|ngay thang nam sinh|sinh nam)$/,
    likely: /\b(?:nam sinh|ngay sinh|thang nam sinh)\b/,
  },
  { field: 'phone', ...PHONE },
  {
    field: 'team',
    certain:
      /^(?:to hoa giai|to hg|don vi|to|thon|tdp|to dan pho|thon to dan pho|dia ban|ten to hoa giai|thuoc to hoa giai)$/,
    likely: /\b(?:to hoa giai|to hg|tdp|to dan pho|thon|don vi|dia chi|khu pho)\b/,
    not: /\b(?:chuc)\b/,
  },
  {
    field: 'session',
    certain:
      /\b(?:sang|chieu|toi|buoi)\b|\bngay (?:\d{1,2}|(?:thu )?(?:nhat|hai|ba|tu))\b|^\d{1,2} \d{1,2}(?: \d{2,4})?$/,
    likely: /\b(?:co mat|diem danh|tham du|du hop|co|ca \d)\b/,
    not: /\b(?:sinh|ky nhan|chu ky|ghi chu|cong|tong|so buoi|ho|ten)\b/,
  },
  { field: 'note', ...NOTE },
];

const HEADINGS: Readonly<Record<ImportKind, Wordings<ColumnField>>> = {
  roll: ROLL_HEADINGS,
  book: BOOK_HEADINGS,
  attendance: ATTENDANCE_HEADINGS,
};

/** What a heading can mean, best first. @param path its lines from top to bottom. */
export function fieldsOfHeading(
  kind: ImportKind,
  path: readonly string[],
): readonly { readonly field: ColumnField; readonly confidence: Confidence }[] {
  const lines = path.map(wordsOf).filter((words) => words !== '');
  const leaf = lines.at(-1) ?? '';
  const whole = lines.join(' > ');
  const found: { field: ColumnField; confidence: Confidence }[] = [];
  for (const { field, certain, likely, not } of HEADINGS[kind]) {
    if (not?.test(whole)) continue;
    if (certain.test(whole) || certain.test(leaf)) found.push({ field, confidence: 'certain' });
    else if (likely?.test(whole) || likely?.test(leaf)) found.push({ field, confidence: 'likely' });
  }
  return found.sort((one, other) => rank(one.confidence) - rank(other.confidence));
}

const rank = (confidence: Confidence): number => (confidence === 'certain' ? 0 : 1);
