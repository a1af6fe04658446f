import type { Sex } from '@/lib/domain/import/records';
import { wordsOf } from '@/lib/domain/import/text';

export type SexRead =
  { readonly ok: true; readonly sex: Sex } | { readonly ok: false; readonly why: 'missing' | 'invalid' };

const WORDS: Readonly<Record<string, Sex>> = {
  nam: 'nam',
  na: 'nam',
  trai: 'nam',
  male: 'nam',
  m: 'nam',
  ong: 'nam',
  nu: 'nu',
  gai: 'nu',
  female: 'nu',
  f: 'nu',
  ba: 'nu',
  'n u': 'nu',
};

/** Reads «Nam», «nữ», «Nữ giới». */
export function readSex(typed: string): SexRead {
  const words = wordsOf(typed).replace(/ gioi$/, '');
  if (words === '') return { ok: false, why: 'missing' };
  const sex = WORDS[words];
  return sex === undefined ? { ok: false, why: 'invalid' } : { ok: true, sex };
}

/** «Giới tính (Nam = 1, Nữ = 0)»: what figures in the column mean, when its heading says so. */
export function sexCodes(header: string): ReadonlyMap<string, Sex> {
  const words = header.normalize('NFC').toLowerCase();
  const codes = new Map<string, Sex>();
  for (const found of words.matchAll(
    /(nam|nữ|nu)\s*[:=\-–(]+\s*(\w)|(\w)\s*[:=\-–]+\s*(nam|nữ|nu)(?![\p{L}])/gu,
  )) {
    const [word, code] = found[1] ? [found[1], found[2]] : [found[4], found[3]];
    if (code !== undefined) codes.set(code, word === 'nam' ? 'nam' : 'nu');
  }
  return codes;
}
