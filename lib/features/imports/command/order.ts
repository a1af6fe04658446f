import { IMPORT_KINDS } from '@/lib/domain/import/records';
import { uuid } from '@/lib/schema/reference';
import { z } from '@/lib/schema/zod';

/** What `npm run import` was told, handed to the process that does it. */
export const ImportOrder = z.strictObject({
  /** The name by which the person signs in. */
  account: z.string(),
  kind: z.enum(IMPORT_KINDS),
  classId: z.union([uuid('Mã lớp sau --class không đúng.'), z.literal(null)]),
  /** False: a preview only. */
  apply: z.boolean(),
  json: z.boolean(),
  /** An absolute path. */
  file: z.string(),
});
export type ImportOrder = z.output<typeof ImportOrder>;
