import { COMMUNE_KINDS } from '@/lib/domain/units/unit-name';
import { officialCode } from '@/lib/features/units/official-code';
import { isoDate, optionalDate } from '@/lib/schema/date';
import { version } from '@/lib/schema/number';
import { choice, uuid } from '@/lib/schema/reference';
import { oneLine } from '@/lib/schema/text';
import { z } from '@/lib/schema/zod';

const kind = choice(COMMUNE_KINDS, 'loại đơn vị');
const name = oneLine({ label: 'Tên xã, phường, đặc khu', max: 80 });
const which = { cityId: uuid(), communeId: uuid(), version: version() };

/** A new commune of a city. */
export const AddCommuneInput = z.strictObject({
  cityId: uuid(),
  code: officialCode(5),
  kind,
  name,
  validFrom: isoDate({ label: 'ngày có hiệu lực' }),
});
export type AddCommuneInput = z.output<typeof AddCommuneInput>;
export type AddCommuneFields = z.input<typeof AddCommuneInput>;

/** A commune under another name or of another kind since a day. */
export const RenameCommuneInput = z.strictObject({
  ...which,
  kind,
  name,
  since: isoDate({ label: 'ngày nghị quyết có hiệu lực' }),
});
export type RenameCommuneInput = z.output<typeof RenameCommuneInput>;
export type RenameCommuneFields = z.input<typeof RenameCommuneInput>;

/** The end of a commune: the first day on which it is no more, and who takes over. An empty day takes the end back. */
export const EndCommuneInput = z.strictObject({
  ...which,
  validTo: optionalDate(),
  successorId: z
    .union([z.literal('').transform(() => null), uuid('Chọn trong danh sách.')])
    .nullish()
    .transform((id) => id ?? null),
});
export type EndCommuneInput = z.output<typeof EndCommuneInput>;
export type EndCommuneFields = z.input<typeof EndCommuneInput>;
