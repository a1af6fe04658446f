import { MOST_PASTED_LINES, pastedLines } from '@/lib/domain/training/pasted-person';
import { uuid } from '@/lib/schema/reference';
import { requiredText } from '@/lib/schema/text';
import { z } from '@/lib/schema/zod';

/** A list of names as it was copied, one a line. */
export const PasteInput = z.strictObject({
  classId: uuid(),
  sessionId: uuid(),
  names: requiredText({ label: 'Danh sách họ tên', max: 60_000 }).refine(
    (text) => pastedLines(text).length <= MOST_PASTED_LINES,
    { error: `Dán nhiều nhất ${MOST_PASTED_LINES} dòng một lần.` },
  ),
});
export type PasteInput = z.output<typeof PasteInput>;
