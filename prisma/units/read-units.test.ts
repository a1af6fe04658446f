import { describe, expect, it } from 'vitest';
import { parseUnits, readCommunes, readProvinces } from './read-units';

const countKinds = (units: readonly { kind: string }[]) =>
  units.reduce<Record<string, number>>(
    (counts, { kind }) => ({ ...counts, [kind]: (counts[kind] ?? 0) + 1 }),
    {},
  );

describe('official units', () => {
  it('holds 34 provinces, each code once', () => {
    const provinces = readProvinces();
    expect(countKinds(provinces)).toEqual({ city: 7, province: 27 });
    expect(new Set(provinces.map(({ code }) => code)).size).toBe(34);
  });

  it.each([
    ['01', { ward: 51, commune: 75 }],
    ['31', { ward: 45, commune: 67, special_zone: 2 }],
  ])('holds the communes of city %s by kind', (city, kinds) => {
    const communes = readCommunes().get(city) ?? [];
    expect(countKinds(communes)).toEqual(kinds);
    expect(new Set(communes.map(({ code }) => code)).size).toBe(communes.length);
  });

  it('knows phường Láng and xã An Thành', () => {
    const named = [...readCommunes().values()]
      .flat()
      .filter(({ code }) => code === '00199' || code === '10792');
    expect(named).toEqual([
      { code: '00199', name: 'Láng', kind: 'ward' },
      { code: '10792', name: 'An Thành', kind: 'commune' },
    ]);
  });
});

describe('parseUnits', () => {
  const kinds = { xã: 'commune' };

  it('keeps leading zeros and composes accents', () => {
    const decomposed = 'code,name,kind\n00123,Hòa,xã\n'.normalize('NFD');
    expect(parseUnits(decomposed, 5, kinds)).toEqual([
      { code: '00123', name: 'Hòa'.normalize('NFC'), kind: 'commune' },
    ]);
  });

  it.each([
    ['a short code', '123,An,xã'],
    ['a code of letters', 'abcde,An,xã'],
    ['no name', '00123,,xã'],
    ['an unknown kind', '00123,An,huyện'],
    ['a field too many', '00123,An,xã,x'],
  ])('refuses %s', (_, line) => {
    expect(() => parseUnits(`code,name,kind\n${line}`, 5, kinds)).toThrow(line);
  });
});
