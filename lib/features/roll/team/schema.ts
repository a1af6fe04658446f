import { idList } from '@/lib/schema/choices';
import { isoDate, optionalDate } from '@/lib/schema/date';
import { version, wholeNumber } from '@/lib/schema/number';
import { uuid } from '@/lib/schema/reference';
import { oneLine, optionalText } from '@/lib/schema/text';
import { z } from '@/lib/schema/zod';

const FEWEST = 3;
const MOST = 60;
const MOST_NEIGHBOURHOODS = 60;

const number = () => optionalText({ label: 'Số quyết định', max: 60, lines: 'one' });

const facts = {
  name: oneLine({ label: 'Tên tổ', max: 120 }),
  neighbourhoodIds: idList(MOST_NEIGHBOURHOODS).refine((ids) => ids.length > 0, {
    error: 'Chọn ít nhất một thôn, tổ dân phố.',
  }),
  quota: z
    .union(
      [
        z.literal('').transform(() => null),
        wholeNumber({ label: 'số hòa giải viên', min: FEWEST, max: MOST }),
      ],
      {
        error: `Ghi số hòa giải viên từ ${FEWEST} đến ${MOST}, hoặc để trống.`,
      },
    )
    .nullable(),
  /** The decision that set the quota. */
  numbersNumber: number(),
  numbersDecidedOn: optionalDate(),
};

/** A new team: its name, where it serves, how many people it is to have, and the decisions that say so. */
export const FoundTeamInput = z.strictObject({
  ...facts,
  validFrom: isoDate({ label: 'ngày thành lập' }),
  foundingNumber: number(),
  foundingDecidedOn: optionalDate(),
});
export type FoundTeamInput = z.output<typeof FoundTeamInput>;

/** What the roll keeps of a team. */
export const ChangeTeamInput = z.strictObject({ ...facts, teamId: uuid(), version: version() });
export type ChangeTeamInput = z.output<typeof ChangeTeamInput>;

/** The end of a team. `endSeats`: the seats of who still sits there end on the same day. */
export const DissolveTeamInput = z.strictObject({
  teamId: uuid(),
  version: version(),
  on: isoDate({ label: 'ngày giải thể' }),
  number: oneLine({ label: 'Số quyết định', max: 60 }),
  decidedOn: isoDate({ label: 'ngày quyết định' }),
  endSeats: z.boolean(),
});
export type DissolveTeamInput = z.output<typeof DissolveTeamInput>;
