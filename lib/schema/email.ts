import { cleanText } from '@/lib/schema/clean-text';
import { z } from '@/lib/schema/zod';

/** RFC 5321: the longest address that a mail server takes. */
const LONGEST = 254;

/** An e-mail address that may be left out: null when nothing was written. */
export const optionalEmail = () =>
  z
    .string({ error: 'Ghi địa chỉ thư điện tử bằng chữ.' })
    .max(LONGEST, { error: 'Địa chỉ thư điện tử quá dài. Kiểm tra lại.' })
    .transform((typed) => cleanText(typed, 'one'))
    .refine((text) => text === '' || z.email().safeParse(text).success, {
      error: 'Địa chỉ thư điện tử có dạng ten@donvi.vn. Kiểm tra lại.',
    })
    .transform((text) => (text === '' ? null : text));
