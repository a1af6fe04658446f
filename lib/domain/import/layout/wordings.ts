import type { ColumnField } from '@/lib/domain/import/layout';

/**
 * Wordings of headings, folded to words; « > » parts the lines of one heading («gioi tinh > nam»). `certain` is what
 * forms print, `likely` what resembles it, `not` what only looks like it: «Họ tên vợ» is no mediator.
 */
export type Wordings<Field extends ColumnField> = readonly {
  readonly field: Field;
  readonly certain: RegExp;
  readonly likely?: RegExp;
  readonly not?: RegExp;
}[];

export const NUMBER = { certain: /^(?:stt|tt|so tt|so thu tu|no|s t t|thu tu)$/ } as const;
export const NOTE = { certain: /^ghi chu$/, likely: /\b(?:ghi chu|chu thich|note)\b/ } as const;
export const PHONE = {
  certain: /^(?:so )?(?:dien thoai|dt|sdt|dtdd|di dong|dien thoai di dong)$/,
  likely: /\b(?:dien thoai|sdt|dtdd|so dt|di dong|phone|zalo)\b/,
} as const;
export const NAMES = [
  {
    field: 'familyName',
    certain:
      /^(?:ho|ho dem|ho va (?:chu )?(?:dem|lot)|ho (?:chu )?(?:dem|lot)|ho va ten (?:dem|lot|chu dem))$/,
  },
  { field: 'givenName', certain: /^ten$/ },
  {
    field: 'fullName',
    certain:
      /^(?:ho (?:va )?ten|ho ten|ho va ten hoa giai vien|ho ten hoa giai vien|ten hoa giai vien|ho chu dem va ten|ho chu dem ten)$/,
    likely:
      /^(?:ho (?:va )?ten\b.*|hoa giai vien|hgv|ten hgv|danh sach hoa giai vien|hoc vien|dai bieu|nguoi tham du|ten nguoi.*|full name|ho va chu dem ten.*|.*\bho (?:va )?ten$)$/,
    not: /\b(?:vo|chong|cha|me|bo|con|chu ho)\b/,
  },
] as const;
