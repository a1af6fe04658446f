import type { AttendanceColumn } from '@/lib/domain/import/layout';
import { NAMES, NOTE, NUMBER, PHONE, type Wordings } from '@/lib/domain/import/layout/wordings';

/** How trainers head the columns of a list of attendance. */
export const ATTENDANCE_HEADINGS: Wordings<AttendanceColumn> = [
  { field: 'number', ...NUMBER },
  ...NAMES,
  {
    field: 'birth',
    certain: /^(?:nam sinh|ngay sinh|ngay thang nam sinh|sinh nam)$/,
    likely: /\b(?:nam sinh|ngay sinh|thang nam sinh)\b/,
  },
  { field: 'phone', ...PHONE },
  {
    field: 'team',
    certain:
      /^(?:to hoa giai|to hg|don vi|to|thon|tdp|to dan pho|thon to dan pho|dia ban|ten to hoa giai|thuoc to hoa giai)$/,
    likely: /\b(?:to hoa giai|to hg|tdp|to dan pho|thon|don vi|dia chi|khu pho)\b/,
    not: /\b(?:chuc)\b/,
  },
  {
    field: 'session',
    certain:
      /\b(?:sang|chieu|toi|buoi)\b|\bngay (?:\d{1,2}|(?:thu )?(?:nhat|hai|ba|tu))\b|^\d{1,2} \d{1,2}(?: \d{2,4})?$/,
    likely: /\b(?:co mat|diem danh|tham du|du hop|co|ca \d)\b/,
    not: /\b(?:sinh|ky nhan|chu ky|ghi chu|cong|tong|so buoi|ho|ten)\b/,
  },
  { field: 'note', ...NOTE },
];
