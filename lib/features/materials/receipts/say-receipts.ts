import { RECEIPT_WAY_LABELS } from '@/lib/domain/materials/receipt';
import type { OwnReceipt } from '@/lib/features/materials/documents/shelf';
import { formatDate } from '@/lib/format/date';

/** «Nhận bản in 15/01/2026, đã mở trên cổng 20/02/2026»; null when nothing was received. */
export function sayReceipts(receipts: readonly OwnReceipt[]): string | null {
  if (receipts.length === 0) return null;
  const words = receipts.map(({ way, on }) => `${RECEIPT_WAY_LABELS[way]} ${formatDate(on)}`);
  return words.map((said, index) => (index === 0 ? said : lowerFirst(said))).join(', ');
}

const lowerFirst = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);
