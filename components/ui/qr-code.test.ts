import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { QrCode } from '@/components/ui/qr-code';

const QUIET = 4;

function drawn(text: string): { size: number; isDark: (row: number, column: number) => boolean } {
  const svg = renderToStaticMarkup(createElement(QrCode, { text, label: 'Mã' }));
  const size = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]) - 2 * QUIET;
  const dark = new Set([...svg.matchAll(/M(\d+) (\d+)h1/g)].map(([, column, row]) => `${row} ${column}`));
  return { size, isDark: (row, column) => dark.has(`${row + QUIET} ${column + QUIET}`) };
}

describe('a code to be read by a camera', () => {
  it('has its three eyes in the corners where a camera looks for them, and a free edge', () => {
    const { size, isDark } = drawn('https://hoagiai.example.vn/check-in/AbCdEfGhIjKlMnOpQrStUv');
    const eye = (row: number, column: number): string =>
      Array.from({ length: 7 }, (_, index) => (isDark(row + 3, column + index) ? '#' : '.')).join('');
    expect(eye(0, 0)).toBe('#.###.#');
    expect(eye(0, size - 7)).toBe('#.###.#');
    expect(eye(size - 7, 0)).toBe('#.###.#');
    expect(eye(size - 7, size - 7)).not.toBe('#.###.#');
    expect(isDark(-1, 0) || isDark(0, size)).toBe(false);
  });

  it('grows with its text', () => {
    expect(drawn('a'.repeat(200)).size).toBeGreaterThan(drawn('a').size);
  });
});
