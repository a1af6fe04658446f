import type { Random } from '../chance/random';

const VILLAGES =
  'Đông Đoài Nam Bắc Thượng Hạ Trung Nội Ngoại Đình Chùa Trại Bến Cầu Giữa Vang Lễ Xá Phú Mỹ An Lạc Vân Sen Trì Lộc Kim Hậu Tiền Đại'.split(
    ' ',
  );
const TAILS = 'Đông Đoài Thượng Hạ Trung Xá Lễ Khê Lâm Thịnh Lộc Mai Phú Sơn Thọ Trì Xuân Hội'.split(' ');

const COMPOUND = VILLAGES.flatMap((head) =>
  TAILS.filter((tail) => tail !== head).map((tail) => `${head} ${tail}`),
);

/** A neighbourhood by its full name («thôn Đông», «tổ dân phố số 12») and the words its team is named by. */
export interface NeighbourhoodName {
  readonly name: string;
  readonly teamName: string;
}

/** Wards count their groups; villages have names, and after the merger of 2025 some names stand twice in a commune. */
export function nameNeighbourhoods(
  random: Random,
  count: number,
  isWard: boolean,
): readonly NeighbourhoodName[] {
  if (isWard) {
    return Array.from({ length: count }, (_, index) => ({
      name: `Tổ dân phố số ${index + 1}`,
      teamName: `Tổ hòa giải số ${index + 1}`,
    }));
  }
  const names = [...random.sample(VILLAGES, Math.ceil(count / 2)), ...random.sample(COMPOUND, count)].slice(
    0,
    count,
  );
  return names.map((name, index) => {
    const village = random.chance(0.12) ? `thôn ${1 + (index % 6)}` : `thôn ${name}`;
    return { name: village.replace('thôn', 'Thôn'), teamName: `Tổ hòa giải ${village}` };
  });
}
