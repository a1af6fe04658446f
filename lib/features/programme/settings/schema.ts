import { INDICATOR_CODES } from '@/lib/domain/indicators/codes';
import { INDICATOR_OPTIONS } from '@/lib/domain/indicators/settings';
import { VARIANTS } from '@/lib/domain/programme/settings';
import { optionalChoice } from '@/lib/schema/choices';
import { isoDate, optionalDate } from '@/lib/schema/date';
import { choice } from '@/lib/schema/reference';
import { optionalText, requiredText } from '@/lib/schema/text';
import { z } from '@/lib/schema/zod';

/** How one indicator is counted from a day on, and the plan's words where they differ from what is shipped. */
export const SettingInput = z.strictObject({
  code: choice(INDICATOR_CODES, 'chỉ tiêu'),
  validFrom: isoDate({ label: 'ngày bắt đầu áp dụng' }),
  followed: z.enum(['yes', 'no'], { error: 'Chọn có theo dõi chỉ tiêu này không.' }),
  variant: optionalChoice(VARIANTS),
  countedSince: optionalDate(),
  options: z
    .array(z.enum(INDICATOR_OPTIONS), { error: 'Chọn trong danh sách.' })
    .max(INDICATOR_OPTIONS.length),
  wording: optionalText({ label: 'Câu chữ trong kế hoạch', max: 500 }),
  source: optionalText({ label: 'Nguồn', max: 200, lines: 'one' }),
  open: optionalText({ label: 'Còn để ngỏ', max: 1_000 }),
  reason: requiredText({ label: 'Căn cứ, lý do', max: 500 }),
});
export type SettingInput = z.output<typeof SettingInput>;
export type SettingFields = z.input<typeof SettingInput>;
