import { isoDate } from '@/lib/schema/date';
import { wholeNumber } from '@/lib/schema/number';
import { uuid } from '@/lib/schema/reference';
import { oneLine } from '@/lib/schema/text';
import { z } from '@/lib/schema/zod';

/** Numbers for everybody of a class who completed it and has none. */
export const CertificatesInput = z.strictObject({
  classId: uuid(),
  from: wholeNumber({ label: 'số đầu tiên', min: 1, max: 999_999 }),
  sign: oneLine({ label: 'Ký hiệu', max: 40 }).refine((sign) => !/\s/u.test(sign), {
    error: 'Ký hiệu viết liền, như GCN-UBND.',
  }),
  on: isoDate({ label: 'ngày cấp' }),
});
export type CertificatesInput = z.output<typeof CertificatesInput>;
