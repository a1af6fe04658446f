import { z } from '@/lib/schema/zod';

/**
 * The statistical code of a unit (Quyết định 19/2025/QĐ-TTg): two digits for a city or province, five for a commune. Kept
 * as text, for zeros lead it.
 */
export function officialCode(digits: 2 | 5) {
  const error = `Ghi mã đúng ${digits} chữ số, như «${'00004'.slice(-digits)}» (Quyết định 19/2025/QĐ-TTg).`;
  return z
    .string({ error })
    .trim()
    .regex(new RegExp(`^[0-9]{${digits}}$`), { error });
}
