import { NO_STORE } from '@/lib/http/plain-answer';
import { foldVietnamese } from '@/lib/schema/fold';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * Headers of an `.xlsx` download.
 * @param name in Vietnamese, without extension; old programs get it without accents (RFC 6266, C-37).
 */
export function workbookHeaders(name: string): Record<string, string> {
  const plain = foldVietnamese(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const full = encodeURIComponent(`${name}.xlsx`).replace(/['()*]/g, percent);
  return {
    'content-type': XLSX,
    'content-disposition': `attachment; filename="${plain || 'tep'}.xlsx"; filename*=UTF-8''${full}`,
    ...NO_STORE,
    'x-content-type-options': 'nosniff',
  };
}

/** Signs that RFC 8187 wants written out and `encodeURIComponent` leaves. */
const percent = (sign: string): string => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
