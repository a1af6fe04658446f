import type { BookColumn } from '@/lib/domain/import/layout';
import { NOTE, type Wordings } from '@/lib/domain/import/layout/wordings';

/** The ten columns of the book (Sổ theo dõi, Part I), in the words of the form and in shorter ones. */
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
