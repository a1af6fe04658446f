import { isoDate } from '@/lib/schema/date';
import { version } from '@/lib/schema/number';
import { uuid } from '@/lib/schema/reference';
import { oneLine } from '@/lib/schema/text';
import { z } from '@/lib/schema/zod';

const set = {
  title: oneLine({ label: 'Tên bộ tài liệu', max: 200 }),
  official: z.boolean(),
};

/** What a version is called. */
export const versionLabel = () => oneLine({ label: 'Tên bản', max: 80 });

/** A new set with its first version. */
export const AddSetInput = z.strictObject({
  ...set,
  label: versionLabel(),
  publishedOn: isoDate({ label: 'ngày phát hành' }),
});
export type AddSetInput = z.output<typeof AddSetInput>;

/** What a set is called, whether it counts, and whether it is still in use. */
export const ChangeSetInput = z.strictObject({
  ...set,
  setId: uuid(),
  version: version(),
  retired: z.boolean(),
});
export type ChangeSetInput = z.output<typeof ChangeSetInput>;
