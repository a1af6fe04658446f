import { factLine, wordsOf } from '@/lib/domain/import/text';

const LONGEST_SIGN = 100;
const TOTAL = /^(?:tổng(?: cộng| số| hợp)?|cộng|lũy kế|luỹ kế|tong cong|tong so)(?![\p{L}])/iu;
const SIGNATURE =
  /^(?:nguoi (?:lap|tong hop|ghi|bao cao|thong ke|ky|danh may|viet)|can bo (?:lap|tu phap|theo doi)|cong chuc|tm |t m |tm$|uy ban nhan dan|ubnd|kt |chu tich|pho chu tich|xac nhan|thu truong|noi nhan|ky ten|ky ghi ro|ky va ghi|lap bieu|truong ban|dai dien|ban to chuc|giang vien|bao cao vien|giam doc|to truong ky)/;
const DATED_PLACE =
  /(?:^|, ?)(?:ngày|ngay)\s*[\d.…_\s]*(?:tháng|thang)\s*[\d.…_\s]*(?:năm|nam)\s*[\d.…_]*\s*$/iu;

/** «Tổng cộng: 256», «Cộng». With its marks: «Tống» and «Công» are names. */
export const isTotal = (text: string): boolean => TOTAL.test(text.normalize('NFC').trim());

/** «NGƯỜI LẬP BIỂU», «TM. ỦY BAN NHÂN DÂN», «Láng, ngày 05 tháng 10 năm 2026»: what stands below a table. */
export const isSignature = (text: string): boolean =>
  DATED_PLACE.test(factLine(text)) || SIGNATURE.test(wordsOf(text.slice(0, LONGEST_SIGN)));

/** «(1)», «2», «A», «(5) = (3) + (4)»: a cell of the line that numbers the columns. */
export const isColumnNumber = (text: string): boolean =>
  /^\(?\s*(?:\d{1,2}|[A-Za-zĐđ])\s*\)?(?:\s*=.*)?$/u.test(text.trim());
