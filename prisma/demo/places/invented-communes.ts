import type { OfficialCommune } from '@/prisma/units/read-units';
import type { Random } from '../chance/random';

const FIRST =
  'An Bình Tân Phú Long Hòa Vĩnh Mỹ Đông Xuân Thanh Kim Quang Đại Hưng Yên Phước Thượng Nam Bắc'.split(' ');
const SECOND =
  'Hòa Bình Phú Long Lộc Sơn Thịnh Thành Giang Hải Khê Lâm Mỹ Ninh Phong Quang Tiến Trung Xuân Điền'.split(
    ' ',
  );

/** Above every official code, so that an invented commune can never be taken for a real one. */
const FIRST_INVENTED_CODE = 90_000;

const NAMES = FIRST.flatMap((first) =>
  SECOND.filter((second) => second !== first).map((second) => `${first} ${second}`),
);

/**
 * Communes of a province whose official list is not kept here: made-up names, each once in the province.
 * @param offset how many communes were invented before; codes go on from there
 */
export function inventCommunes(
  random: Random,
  count: number,
  offset: number,
  isCity: boolean,
): readonly OfficialCommune[] {
  return random.sample(NAMES, count).map((name, index) => ({
    code: String(FIRST_INVENTED_CODE + offset + index),
    name,
    kind: random.chance(isCity ? 0.5 : 0.2) ? 'ward' : 'commune',
  }));
}
