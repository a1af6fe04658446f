import type { Value } from './sheet-writer';
import type { Chance } from '@/tests/support/random';

/** How one fact is typed by many hands. Each function gives one of the ways, the meaning being always the same. */

const unmarked = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');

const LATE_TONES: readonly (readonly [RegExp, string])[] = [
  [/òa(?!\p{L})/gu, 'oà'],
  [/úy(?!\p{L})/gu, 'uý'],
  [/ủy(?!\p{L})/gu, 'uỷ'],
  [/ỏe(?!\p{L})/gu, 'oẻ'],
];

const withLateTones = (text: string): string =>
  LATE_TONES.reduce((written, [early, late]) => written.replace(early, late), text);

/** Capitals, other tone marks, decomposed letters, stray and no-break spaces, a line feed. */
export function typeName(name: string, chance: Chance): string {
  if (chance.happens(0.7)) return name;
  return chance.pick<(text: string) => string>([
    (text) => text.toUpperCase(),
    (text) => text.toLowerCase(),
    (text) => text.normalize('NFD'),
    withLateTones,
    (text) => `${text} `,
    (text) => ` ${text}`,
    (text) => text.replace(' ', '  '),
    (text) => text.replace(' ', '\u00a0'),
    (text) => text.replace(/ (?=\S+$)/u, '\n'),
  ])(name);
}

/** A heading in the hand of its office: capitals, no marks, decomposed, a colon behind. */
export function typeHeading(text: string, hand: number): string {
  const hands = [
    (plain: string) => plain,
    (plain: string) => plain.toUpperCase(),
    (plain: string) => plain.normalize('NFD'),
    unmarked,
    (plain: string) => `${plain} `,
    (plain: string) => plain.replace(' ', '\n'),
  ];
  return (hands[hand % hands.length] ?? hands[0]!)(text);
}

const parts = (day: string): { d: string; m: string; y: string } => {
  const [y = '', m = '', d = ''] = day.split('-');
  return { d, m, y };
};

const short = (digits: string): string => String(Number(digits));

/** A day as cell, text, with dots, dashes, two digits of the year, in words. */
export function typeDay(day: string, chance: Chance): Value {
  const { d, m, y } = parts(day);
  return chance.pick<() => Value>([
    () => ({ day }),
    () => `${d}/${m}/${y}`,
    () => `${short(d)}/${short(m)}/${y}`,
    () => `${short(d)}.${short(m)}.${y}`,
    () => `${short(d)}-${short(m)}-${y}`,
    () => `${d}/${m}/${y.slice(2)}`,
    () => `Ngày ${short(d)}/${short(m)}/${y}`,
    () => `ngày ${d} tháng ${m} năm ${y}`,
    () => ` ${d}/${m}/${y} `,
    () => day,
  ])();
}

export function typeBirth(year: number, day: string | null, chance: Chance): Value {
  if (day !== null) return typeDay(day, chance);
  return chance.pick<() => Value>([
    () => year,
    () => String(year),
    () => ` ${year}`,
    () => `${year} `,
    () => `SN ${year}`,
    () => `${chance.between(1, 12)}/${year}`,
    () => `${year} (Tuổi ta)`,
  ])();
}

export function typePhone(phone: string, chance: Chance): Value {
  const three = `${phone.slice(0, 4)} ${phone.slice(4, 7)} ${phone.slice(7)}`;
  return chance.pick<() => Value>([
    () => phone,
    () => Number(phone),
    () => phone.slice(1),
    () => three,
    () => three.replaceAll(' ', '.'),
    () => three.replaceAll(' ', '-'),
    () => `+84 ${three.slice(1)}`,
    () => `ĐT: ${phone}`,
  ])();
}

export function typeDecision(number: string, day: string, chance: Chance): string {
  const { d, m, y } = parts(day);
  return chance.pick([
    `${number} ngày ${short(d)}/${short(m)}/${y}`,
    `Số ${number}, ngày ${d}/${m}/${y}`,
    `QĐ số ${number} ngày ${short(d)} tháng ${short(m)} năm ${y}`,
    `${number} (${short(d)}.${short(m)}.${y})`,
    `${number.replace('/', ' / ')} ${d}-${m}-${y}`,
  ]);
}

export const typeTick = (chance: Chance): Value =>
  chance.pick<Value>(['x', 'x', 'x', 'X', 'x ', 'v', '✓', '✔', 1, 'có']);
