import { COMMUNE_KINDS } from '@/lib/domain/units/unit-name';
import { idList, optionalId } from '@/lib/schema/choices';
import { isoDate, optionalDate } from '@/lib/schema/date';
import { wholeNumber } from '@/lib/schema/number';
import { choice, uuid } from '@/lib/schema/reference';
import { oneLine, optionalText } from '@/lib/schema/text';
import { z } from '@/lib/schema/zod';

/** A whole commune has some forty neighbourhoods; a city some two hundred communes. */
const MOST_UNITS = 200;

const name = (label: string) => oneLine({ label, max: 120 });
const newName = optionalText({ label: 'Tên mới', max: 120, lines: 'one' });
const households = wholeNumber({ label: 'số hộ', min: 0, max: 100_000 });
const several = idList(MOST_UNITS).refine((ids) => ids.length >= 2, { error: 'Chọn từ hai đơn vị trở lên.' });

/** From which day, and by which paper of the People's Council or the People's Committee. */
const paper = {
  effectiveOn: isoDate({ label: 'ngày có hiệu lực' }),
  decisionNumber: name('Số nghị quyết, quyết định'),
  decidedOn: isoDate({ label: 'ngày ban hành' }),
};

/** The decision that recognises again whoever changes teams; it may come later. */
const recognition = {
  recognitionNumber: optionalText({ label: 'Số quyết định công nhận lại', max: 120, lines: 'one' }),
  recognisedOn: optionalDate(),
};

type Recognised = { readonly recognitionNumber: string | null; readonly recognisedOn: string | null };
const bothOrNone = ({ recognitionNumber, recognisedOn }: Recognised): boolean =>
  (recognitionNumber === null) === (recognisedOn === null);
const BOTH = { error: 'Ghi cả số và ngày của quyết định công nhận lại.', path: ['recognisedOn'] };

const among = ({ ids, survivorId }: { readonly ids: readonly string[]; readonly survivorId: string }) =>
  ids.includes(survivorId);
const AMONG = { error: 'Đơn vị còn lại phải nằm trong các đơn vị đã chọn.', path: ['survivorId'] };

export const MergeNeighbourhoodsInput = z
  .strictObject({
    kind: z.literal('merge_neighbourhoods'),
    ids: several,
    survivorId: uuid('Chọn đơn vị còn lại.'),
    name: newName,
    survivorTeamId: optionalId(),
    teamName: newName,
    ...paper,
    ...recognition,
  })
  .refine(among, AMONG)
  .refine(bothOrNone, BOTH);

export const SplitNeighbourhoodInput = z.strictObject({
  kind: z.literal('split_neighbourhood'),
  id: uuid('Chọn thôn, tổ dân phố.'),
  name: newName,
  households,
  parts: z
    .array(
      z.strictObject({
        name: optionalText({ label: 'Tên phần tách ra', max: 120, lines: 'one' }),
        households: z.union([z.literal(''), households]),
      }),
    )
    .max(4)
    .transform((parts, context) => {
      const named = parts.flatMap(({ name, households }, index) => {
        if (name === null) return [];
        if (households !== '') return [{ name, households }];
        context.addIssue({ code: 'custom', message: 'Ghi số hộ của phần này.', path: [index, 'households'] });
        return [];
      });
      if (named.length === 0)
        context.addIssue({ code: 'custom', message: 'Ghi tên phần tách ra.', path: [0, 'name'] });
      return named;
    }),
  ...paper,
});

export const RenameInput = z.strictObject({
  kind: z.enum(['rename_neighbourhood', 'rename_team']),
  id: uuid('Chọn đơn vị.'),
  name: name('Tên mới'),
  ...paper,
});

export const MergeTeamsInput = z
  .strictObject({
    kind: z.literal('merge_teams'),
    ids: several,
    survivorId: uuid('Chọn tổ còn lại.'),
    name: newName,
    ...paper,
    ...recognition,
  })
  .refine(among, AMONG)
  .refine(bothOrNone, BOTH);

export const SplitTeamInput = z
  .strictObject({
    kind: z.literal('split_team'),
    id: uuid('Chọn tổ hòa giải.'),
    name: name('Tên tổ mới'),
    neighbourhoodIds: idList(MOST_UNITS),
    mediatorIds: idList(MOST_UNITS),
    ...paper,
    ...recognition,
  })
  .refine(bothOrNone, BOTH);

export const MergeCommunesInput = z
  .strictObject({
    kind: z.literal('merge_communes'),
    ids: several,
    survivorId: uuid('Chọn đơn vị còn lại.'),
    name: newName,
    communeKind: choice(COMMUNE_KINDS, 'loại đơn vị'),
    ...paper,
  })
  .refine(among, AMONG);

export const MoveUnitsInput = z
  .strictObject({
    kind: z.literal('move_units'),
    fromCommuneId: uuid('Chọn xã, phường.'),
    toCommuneId: uuid('Chọn xã, phường nhận.'),
    neighbourhoodIds: idList(MOST_UNITS),
    teamIds: idList(MOST_UNITS),
    ...paper,
  })
  .refine(({ neighbourhoodIds, teamIds }) => neighbourhoodIds.length + teamIds.length > 0, {
    error: 'Chọn ít nhất một thôn, tổ dân phố hoặc tổ hòa giải.',
    path: ['neighbourhoodIds'],
  })
  .refine(({ fromCommuneId, toCommuneId }) => fromCommuneId !== toCommuneId, {
    error: 'Chọn một xã, phường khác.',
    path: ['toCommuneId'],
  });

export const RenameCommuneInput = z.strictObject({
  kind: z.literal('rename_commune'),
  id: uuid('Chọn xã, phường.'),
  name: name('Tên mới'),
  communeKind: choice(COMMUNE_KINDS, 'loại đơn vị'),
  ...paper,
});

/** Any change, told apart by its kind. */
export const DraftChangeInput = z.discriminatedUnion('kind', [
  MergeNeighbourhoodsInput,
  SplitNeighbourhoodInput,
  RenameInput,
  MergeTeamsInput,
  SplitTeamInput,
  MergeCommunesInput,
  MoveUnitsInput,
  RenameCommuneInput,
]);
export type DraftChangeInput = z.output<typeof DraftChangeInput>;
