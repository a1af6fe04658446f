import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A row of an official list: code, name, and the kind in the vocabulary of its table. */
export interface OfficialUnit<Kind extends string> {
  readonly code: string;
  readonly name: string;
  readonly kind: Kind;
}

export type OfficialProvince = OfficialUnit<'city' | 'province'>;
export type OfficialCommune = OfficialUnit<'commune' | 'ward' | 'special_zone'>;

const PROVINCE_KINDS = { 'thành phố': 'city', tỉnh: 'province' } as const;
const COMMUNE_KINDS = { xã: 'commune', phường: 'ward', 'đặc khu': 'special_zone' } as const;

/**
 * Reads a list whose lines are `code,name,kind`; no field holds a comma.
 * @throws {Error} naming the line that is not of that shape
 */
export function parseUnits<Kind extends string>(
  csv: string,
  codeLength: number,
  kinds: Readonly<Record<string, Kind>>,
): readonly OfficialUnit<Kind>[] {
  const [head, ...lines] = csv.normalize('NFC').trim().split(/\r?\n/);
  if (head !== 'code,name,kind') throw new Error(`not a list of units: ${head}`);
  return lines.map((line) => {
    const [code = '', name = '', kindName = '', ...rest] = line.split(',');
    const kind = kinds[kindName];
    if (!/^\d+$/.test(code) || code.length !== codeLength || name === '' || !kind || rest.length > 0) {
      throw new Error(`not a unit: ${line}`);
    }
    return { code, name, kind };
  });
}

const read = (file: string): string => readFileSync(join(import.meta.dirname, file), 'utf8');

/** The 34 province-level units. */
export const readProvinces = (): readonly OfficialProvince[] =>
  parseUnits(read('provinces.csv'), 2, PROVINCE_KINDS);

/** The communes of Hà Nội (code 01) and Hải Phòng (code 31), by the code of their city. */
export const readCommunes = (): ReadonlyMap<string, readonly OfficialCommune[]> =>
  new Map([
    ['01', parseUnits(read('ha-noi.csv'), 5, COMMUNE_KINDS)],
    ['31', parseUnits(read('hai-phong.csv'), 5, COMMUNE_KINDS)],
  ]);
