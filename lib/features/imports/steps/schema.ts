import { ROLL_COLUMNS, BOOK_COLUMNS, ATTENDANCE_COLUMNS } from '@/lib/domain/import/layout';
import { ROW_CHOICES } from '@/lib/features/imports/kinds/kind';
import { hasUnreadable } from '@/lib/schema/clean-text';
import { uuid } from '@/lib/schema/reference';
import { z } from '@/lib/schema/zod';

const batchId = uuid();
const ordinal = z.number().int().min(1).max(100_000);
const FIELDS = [...new Set([...ROLL_COLUMNS, ...BOOK_COLUMNS, ...ATTENDANCE_COLUMNS])];
/** Longer than any cell that a person reads; the table of the book has whole paragraphs. */
const LONGEST_TEXT = 4_000;

/** Confirms what the columns hold, one list of columns for each form of heading in the file. */
export const ConfirmMappingInput = z.strictObject({
  batchId,
  encodingConfirmed: z.boolean(),
  forms: z
    .array(
      z.strictObject({
        signature: z.string().max(8_000),
        columns: z
          .array(
            z.strictObject({
              index: z.number().int().min(0).max(100),
              field: z.enum(['', ...FIELDS], { error: 'Chọn nội dung của cột.' }),
            }),
          )
          .max(100),
      }),
    )
    .max(50),
});
export type ConfirmMappingInput = z.output<typeof ConfirmMappingInput>;

/** Writes one text of a row anew. */
export const MendRowInput = z.strictObject({
  batchId,
  ordinal,
  field: z.string().regex(/^[a-zA-Z]{1,24}\d{0,3}$/, { error: 'Ô này không sửa được.' }),
  text: z
    .string()
    .max(LONGEST_TEXT, { error: 'Nội dung quá dài. Rút ngắn lại.' })
    .refine((text) => !hasUnreadable(text), { error: 'Ô này có ký tự không đọc được. Xóa rồi gõ lại.' }),
});
export type MendRowInput = z.output<typeof MendRowInput>;

/** Decides about a row; an empty choice takes the decision back. */
export const ChooseRowInput = z.strictObject({
  batchId,
  ordinal,
  choice: z.enum(['', ...ROW_CHOICES], { error: 'Chọn một cách xử lý dòng này.' }),
});
export type ChooseRowInput = z.output<typeof ChooseRowInput>;

/** An act on the whole batch. */
export const BatchInput = z.strictObject({ batchId });
export type BatchInput = z.output<typeof BatchInput>;
