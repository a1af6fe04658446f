import type { FoundKind } from '@/lib/features/search/found';

/** What a found thing is. */
export const KIND_LABELS: Record<FoundKind, string> = {
  mediator: 'Hòa giải viên',
  team: 'Tổ hòa giải',
  neighbourhood: 'Thôn, tổ dân phố',
  commune: 'Xã, phường',
  case: 'Vụ việc',
};

/** How they are counted: «3 người», «2 vụ việc». */
export const KIND_UNITS: Record<FoundKind, string> = {
  mediator: 'người',
  team: 'tổ hòa giải',
  neighbourhood: 'thôn, tổ dân phố',
  commune: 'xã, phường',
  case: 'vụ việc',
};

/** Why something stands after its equals. A case that is not one's own is one in which one helps (Luật HGƠCS Đ22). */
export const NOT_CURRENT: Record<FoundKind, string> = {
  mediator: 'Đã thôi',
  team: 'Đã giải thể',
  neighbourhood: 'Không còn',
  commune: 'Không còn',
  case: 'Phối hợp',
};
