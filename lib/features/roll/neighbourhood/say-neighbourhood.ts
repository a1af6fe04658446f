import type { Neighbourhood } from '@/lib/features/roll/neighbourhood/neighbourhood';
import { formatDate, formatDateTime } from '@/lib/format/date';

/** «Tổ hòa giải số 12. Có từ 01/07/2025. Sửa lần cuối: Nguyễn Thu Hà, 9 giờ, 20/11/2026.» */
export function sayNeighbourhood({ teams, validFrom, validTo, changedBy, changedAt }: Neighbourhood): string {
  const served = teams.length === 0 ? 'Chưa có tổ hòa giải' : teams.map(({ name }) => name).join(', ');
  const until = validTo === null ? '' : `, hết từ ${formatDate(validTo)}`;
  const changed = changedBy && changedAt ? ` Sửa lần cuối: ${changedBy}, ${formatDateTime(changedAt)}.` : '';
  return `${served}. Có từ ${formatDate(validFrom)}${until}.${changed}`;
}
