import { describe, expect, it } from 'vitest';
import { encodeValue, RowBuffer } from './row-buffer';

describe('encodeValue', () => {
  it.each([
    [null, '\\N'],
    [true, 't'],
    [false, 'f'],
    [0, '0'],
    ['', ''],
    ['Hòa giải', 'Hòa giải'],
    ['a\tb\nc\rd\\e', 'a\\tb\\nc\\rd\\\\e'],
  ])('writes %j for COPY', (value, encoded) => {
    expect(encodeValue(value)).toBe(encoded);
  });
});

describe('RowBuffer', () => {
  const place = (name: string) => ({
    city_id: 'c',
    code: '01',
    name,
    kind: 'city',
    valid_from: '2025-07-01',
  });

  it('gives rows back once, as lines of their table', () => {
    const buffer = new RowBuffer();
    buffer.write('city', place('Hà Nội'));
    buffer.write('city', place('Huế'));
    expect(buffer.size).toBe(2);
    const [batch] = buffer.take();
    expect(batch?.[0]).toBe('city');
    expect(Buffer.concat([...(batch?.[1] ?? [])]).toString()).toBe(
      'c\t01\tHà Nội\tcity\t2025-07-01\nc\t01\tHuế\tcity\t2025-07-01\n',
    );
    expect(buffer.size).toBe(0);
    expect(buffer.take()).toEqual([]);
  });

  it('loses nothing where one chunk ends and the next begins', () => {
    const buffer = new RowBuffer();
    const long = 'ẵ'.repeat(5000);
    for (let index = 0; index < 100; index++) buffer.write('city', place(`${long}${index}`));
    const chunks = buffer.take()[0]?.[1] ?? [];
    expect(chunks.length).toBeGreaterThan(1);
    const names = Buffer.concat([...chunks])
      .toString()
      .trimEnd()
      .split('\n')
      .map((line) => line.split('\t')[2]);
    expect(names).toEqual(Array.from({ length: 100 }, (_, index) => `${long}${index}`));
  });

  it('puts parents before their children', () => {
    const buffer = new RowBuffer();
    const member = {
      city_id: 'c',
      team_id: 't',
      neighbourhood_id: 'n',
      commune_id: 'x',
      valid_from: '2025-07-01',
    };
    buffer.write('team_neighbourhood', member);
    buffer.write('city', place('Huế'));
    expect(buffer.take().map(([table]) => table)).toEqual(['city', 'team_neighbourhood']);
  });
});
