import { Tag } from '@/components/ui/tag';
import type { IsoDate } from '@/lib/domain/iso-date';
import type { ChangeLine } from '@/lib/features/unit-changes/change/change';

type ChangeStateTagProps = {
  readonly change: Pick<ChangeLine, 'state' | 'effectiveOn'>;
  readonly today: IsoDate;
};

/** How far a change is; one whose day has passed without it says so. */
export function ChangeStateTag({ change: { state, effectiveOn }, today }: ChangeStateTagProps) {
  switch (state) {
    case 'draft':
      return <Tag tone="soon">chờ xác nhận</Tag>;
    case 'planned':
      return effectiveOn < today ? <Tag tone="late">quá ngày hẹn</Tag> : <Tag tone="path">đã hẹn ngày</Tag>;
    case 'done':
      return <Tag tone="met">đã thực hiện</Tag>;
    case 'cancelled':
      return <Tag tone="mute">đã bỏ</Tag>;
  }
}
