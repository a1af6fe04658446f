import { IMPORT_KINDS } from '@/lib/domain/import/records';
import { uuid } from '@/lib/schema/reference';
import { z } from '@/lib/schema/zod';

/** What the form of the first step sends besides the file. */
const UploadFields = z.strictObject({
  kind: z.enum(IMPORT_KINDS),
  classId: z
    .literal('')
    .transform(() => null)
    .or(uuid())
    .optional()
    .transform((id) => id ?? null),
});

export type UploadForm = z.output<typeof UploadFields> & { readonly file: File };

/** @returns null when no file was chosen, or when the form is none of ours. */
export function readUploadForm(form: FormData): UploadForm | null {
  const { file, ...fields } = Object.fromEntries(form);
  const parsed = UploadFields.safeParse(fields);
  if (!parsed.success || !(file instanceof File) || file.size === 0) return null;
  return { ...parsed.data, file };
}
