import { foldVietnamese } from '@/lib/schema/fold';
import type { CommunePlan } from '../places/commune';

/** The communes whose officers have the fixed names. */
export const LANG_CODE = '00199';
export const AN_THANH_CODE = '10792';

const PREFIX: Readonly<Record<CommunePlan['kind'], string>> = {
  commune: 'xa',
  ward: 'phuong',
  special_zone: 'dackhu',
};

/** The title of a unit as people write it: «phường Láng». */
export const KIND_WORDS: Readonly<Record<CommunePlan['kind'], string>> = {
  commune: 'xã',
  ward: 'phường',
  special_zone: 'đặc khu',
};

/**
 * «phuong.lang», «xa.anthanh». Names of communes repeat between cities, so a taken one gets the official code behind it.
 * @param taken names given so far; the new one is added
 */
export function officerLoginName(
  commune: Pick<CommunePlan, 'kind' | 'name' | 'code'>,
  taken: Set<string>,
): string {
  const plain = `${PREFIX[commune.kind]}.${foldVietnamese(commune.name).replace(/[^a-z0-9]/g, '')}`;
  const name = taken.has(plain) ? `${plain}.${commune.code}` : plain;
  taken.add(name);
  return name;
}
