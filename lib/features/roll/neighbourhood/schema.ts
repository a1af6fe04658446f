import { NEIGHBOURHOOD_KINDS } from '@/lib/domain/roll/neighbourhood-kind';
import { isoDate } from '@/lib/schema/date';
import { version, wholeNumber } from '@/lib/schema/number';
import { choice, uuid } from '@/lib/schema/reference';
import { oneLine } from '@/lib/schema/text';
import { z } from '@/lib/schema/zod';

const MOST_HOUSEHOLDS = 20_000;

const facts = {
  name: oneLine({ label: 'Tên thôn, tổ dân phố', max: 120 }),
  kind: choice(NEIGHBOURHOOD_KINDS, 'loại'),
  households: z
    .union(
      [z.literal('').transform(() => null), wholeNumber({ label: 'số hộ', min: 1, max: MOST_HOUSEHOLDS })],
      {
        error: `Ghi số hộ từ 1 đến 20.000, hoặc để trống.`,
      },
    )
    .nullable(),
  minorityArea: z.boolean(),
};

/** A new neighbourhood of the commune. */
export const AddNeighbourhoodInput = z.strictObject({
  ...facts,
  validFrom: isoDate({ label: 'ngày có thôn, tổ dân phố' }),
});
export type AddNeighbourhoodInput = z.output<typeof AddNeighbourhoodInput>;

/** What the roll keeps of a neighbourhood. Another name by resolution, merging and splitting change units instead. */
export const ChangeNeighbourhoodInput = z.strictObject({
  ...facts,
  neighbourhoodId: uuid(),
  version: version(),
});
export type ChangeNeighbourhoodInput = z.output<typeof ChangeNeighbourhoodInput>;
