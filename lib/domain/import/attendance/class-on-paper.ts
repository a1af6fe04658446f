import { wordsOf, isAllCapitals, oneLine } from '@/lib/domain/import/text';
import { foldVietnamese } from '@/lib/schema/fold';

/** What the lines above a list of attendance say of the class. */
export type ClassOnPaper = { readonly title: string; readonly place: string | null };

const UNTITLED = 'Lớp tập huấn hòa giải viên';
const OF_OFFICE =
  /^(?:uy ban|ubnd|cong hoa|doc lap|phuong |xa |dac khu |so tu phap|phong tu phap|thanh pho |tinh |quan |huyen |mat tran|hoi dong)/;
const IS_LIST = /^(?:danh sach|bang|so|phieu)\b.*?\b(?:lop|hoi nghi)\b/;
const IS_DAYS = /^(?:\(?\s*(?:tu )?ngay|thoi gian|dia diem|tai)\b/;
const ABOUT = /\b(?:tap huan|boi duong|ky nang|hoi nghi|lop|nghiep vu|chuyen de)\b/;
const PLACE = /(?:^|[\s,;(])(?:tại|địa điểm)\s*:?\s+([^();.]+)/iu;

/**
 * Title and place of a class, from the lines above its list: the line that tells what it is about, else what the title
 * of the list says behind «lớp».
 */
export function readClassTitle(titles: readonly string[]): ClassOnPaper {
  const lines = titles.map((line) => oneLine(line).normalize('NFC')).filter((line) => line !== '');
  const about = lines.find((line) => {
    const folded = foldVietnamese(line);
    return ABOUT.test(folded) && !OF_OFFICE.test(folded) && !IS_DAYS.test(folded) && !isList(line);
  });
  const list = lines.find(isList);
  const place = lines.map((line) => PLACE.exec(line)?.[1]?.trim()).find(Boolean) ?? null;
  return { title: inSmallLetters(about ?? (list ? behindList(list) : UNTITLED)), place };
}

const isList = (line: string): boolean => IS_LIST.test(wordsOf(line));

/** «DANH SÁCH HÒA GIẢI VIÊN THAM DỰ LỚP TẬP HUẤN KỸ NĂNG» names the class from «lớp» on. */
function behindList(line: string): string {
  const found = /(?<!\p{L})(?:lớp|hội nghị)(?!\p{L}).*$/iu.exec(line);
  return found ? found[0] : UNTITLED;
}

const inSmallLetters = (line: string): string => {
  const text = isAllCapitals(line) ? line.toLowerCase() : line;
  return text.charAt(0).toUpperCase() + text.slice(1);
};
