import type { QualificationClass } from '@/lib/domain/import/records';
import { remember } from '@/lib/domain/import/remember';
import { wordsOf } from '@/lib/domain/import/text';

const LAW = /\b(?:luat|phap ly|tu phap)\b/;
// «Kỷ luật» and short courses in law are no profession.
const NOT_LAW = /\b(?:ky luat|boi duong|tap huan)\b/;
const SCHOOL_YEAR = /^(?:lop )?\d{1,2}(?: (?:10|12))?(?: (?:pho thong|bo tuc|bt|pt))?$/;
const SCHOOL =
  /\b(?:thpt|thcs|ptth|ptcs|ptdt|thbt|bthh|pho thong|trung hoc|tieu hoc|so hoc|cap (?:[1-3]|i{1,3})|bo tuc|biet doc|mu chu|van hoa)\b/;
const NONE = /^(?:khong|ko|chua|0)\b/;
const TRAINED =
  /\b(?:trung hoc chuyen nghiep|trung cap|cao dang|dai hoc|cu nhan|ky su|bac si|thac si|tien si|th s|t s|so cap)\b/;

/**
 * The class that the statistics form wants (TT 20/2013/TT-BTP, columns 8–10): law, another profession, or none learnt.
 * @returns null when nothing was typed: not knowing is not the same as untrained.
 */
export const classOfQualification = remember((typed: string): QualificationClass | null => {
  const words = wordsOf(typed);
  if (words === '') return null;
  if (LAW.test(words) && !NOT_LAW.test(words)) return 'luat';
  if (TRAINED.test(words)) return 'khac';
  return NONE.test(words) || SCHOOL_YEAR.test(words) || SCHOOL.test(words) ? 'chua_qua_dao_tao' : 'khac';
});
