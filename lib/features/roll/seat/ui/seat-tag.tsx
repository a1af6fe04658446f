import { Tag } from '@/components/ui/tag';
import type { IsoDate } from '@/lib/domain/iso-date';
import { SEAT_STATUS_LABELS, statusOn, type Seat } from '@/lib/domain/roll/seat';
import { formatDate } from '@/lib/format/date';

/** How a seat stands today; nothing for one in good order: colour only where there is work. */
export function SeatTag({ seat, today }: { readonly seat: Seat; readonly today: IsoDate }) {
  const status = statusOn(seat, today);
  switch (status) {
    case 'serving':
      return null;
    case 'awaiting':
      return <Tag tone="late">{SEAT_STATUS_LABELS.awaiting}</Tag>;
    case 'leaving':
    case 'ended':
      return (
        <Tag tone={status === 'leaving' ? 'soon' : 'mute'}>
          {SEAT_STATUS_LABELS[status]} từ {formatDate(seat.validTo ?? today)}
        </Tag>
      );
  }
}
