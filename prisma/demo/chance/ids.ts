import type { Random } from './random';

const HEX = Array.from({ length: 65536 }, (_, value) => value.toString(16).padStart(4, '0'));

/**
 * A UUIDv7 whose time is told and whose chance is seeded, so that two loads on the same day make the same ids.
 * @param at milliseconds since 1970
 */
export function idAt(random: Random, at: number): string {
  const high = Math.floor(at / 65536);
  const [first, second, third] = [random.next(), random.next(), random.next()];
  const version = 0x7000 | (first & 0x0fff);
  const variant = 0x8000 | ((first >>> 16) & 0x3fff);
  return `${HEX[high >>> 16]}${HEX[high & 0xffff]}-${HEX[at % 65536]}-${HEX[version]}-${HEX[variant]}-${HEX[second >>> 16]}${HEX[second & 0xffff]}${HEX[third & 0xffff]}`;
}
