import { wordsOf } from '@/lib/domain/import/text';

/**
 * What a bare number or name is in a column of neighbourhoods: «TDP» and «Khu phố» say so, «Thôn, TDP» may head either.
 */
export function hamletKindOf(heading: string): string {
  const words = wordsOf(heading);
  if (/\b(?:tdp|to dan pho)\b/.test(words)) return 'TDP';
  if (/\bkhu pho\b/.test(words)) return 'Khu phố';
  if (/\bap\b/.test(words)) return 'Ấp';
  if (/\bban\b/.test(words) && !/\bdia ban\b/.test(words)) return 'Bản';
  return 'Thôn';
}
