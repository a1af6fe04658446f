import { remember } from '@/lib/domain/import/remember';
import { capitalised, factLine, orNull, wordsOf } from '@/lib/domain/import/text';

/** The 54 peoples by their official names (QĐ 121-TCTK/PPCĐ, 2/3/1979). */
const OFFICIAL = [
  'Kinh',
  'Tày',
  'Thái',
  'Hoa',
  'Khơ-me',
  'Mường',
  'Nùng',
  'Mông',
  'Dao',
  'Gia-rai',
  'Ngái',
  'Ê-đê',
  'Ba-na',
  'Xơ-đăng',
  'Sán Chay',
  'Cơ-ho',
  'Chăm',
  'Sán Dìu',
  'Hrê',
  'Mnông',
  'Ra-glai',
  'Xtiêng',
  'Bru-Vân Kiều',
  'Thổ',
  'Giáy',
  'Cơ-tu',
  'Gié-Triêng',
  'Mạ',
  'Khơ-mú',
  'Co',
  'Ta-ôi',
  'Chơ-ro',
  'Kháng',
  'Xinh-mun',
  'Hà Nhì',
  'Chu-ru',
  'Lào',
  'La Chí',
  'La Ha',
  'Phù Lá',
  'La Hủ',
  'Lự',
  'Lô Lô',
  'Chứt',
  'Mảng',
  'Pà Thẻn',
  'Cơ Lao',
  'Cống',
  'Bố Y',
  'Si La',
  'Pu Péo',
  'Brâu',
  'Ơ Đu',
  'Rơ-măm',
] as const;

const joined = (name: string): string => wordsOf(name).replaceAll(' ', '');

const BY_KEY = new Map<string, string>([
  ...OFFICIAL.map((name): [string, string] => [joined(name), name]),
  ['hmong', 'Mông'],
  ['khmer', 'Khơ-me'],
  ['jrai', 'Gia-rai'],
  ['ede', 'Ê-đê'],
  ['bahnar', 'Ba-na'],
  ['caolan', 'Sán Chay'],
]);

/** The official name of a people however it was spelled; a name that is not on the list stays as typed. */
export const readEthnicity = remember((typed: string): string | null => {
  const text = factLine(typed).replace(/^(?:dân tộc|dt)[\s.:]+/iu, '');
  return BY_KEY.get(joined(text)) ?? orNull(text.split(' ').map(capitalised).join(' '));
});
