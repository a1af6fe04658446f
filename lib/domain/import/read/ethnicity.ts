import { remember } from '@/lib/domain/import/remember';
import { ETHNICITIES } from '@/lib/domain/roll/ethnicity';
import { capitalised, factLine, orNull, wordsOf } from '@/lib/domain/import/text';

const joined = (name: string): string => wordsOf(name).replaceAll(' ', '');

const BY_KEY = new Map<string, string>([
  ...ETHNICITIES.map((name): [string, string] => [joined(name), name]),
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
