import type {
  LeavingAction,
  LeavingEvent,
  LeavingGround,
  LeavingStatus,
} from '@/lib/domain/election/leaving/leaving';

/** As the paper says it (Luật HGƠCS Đ11.1). */
export const LEAVING_GROUND_LABELS: Record<LeavingGround, string> = {
  own_wish: 'Theo nguyện vọng của hòa giải viên (Điều 11, điểm a)',
  no_longer_qualified: 'Không còn đủ tiêu chuẩn của Điều 7 (Điều 11, điểm b)',
  breach: 'Vi phạm Điều 4, hoặc không thể làm tiếp do bị xử lý vi phạm (Điều 11, điểm c)',
};

export const LEAVING_STATUS_LABELS: Record<LeavingStatus, string> = {
  proposed: 'Chờ Ban công tác Mặt trận xác minh',
  submitted: 'Chờ Chủ tịch UBND quyết định',
  disputed: 'Không thống nhất, chờ Chủ tịch UBND quyết định',
  ended: 'Chờ công bố',
  published: 'Đã cho thôi',
  kept: 'Vẫn làm hòa giải viên',
  withdrawn: 'Đã rút đề nghị',
};

export const LEAVING_ACTION_LABELS: Record<LeavingAction, string> = {
  agree: 'Ghi văn bản đề nghị cho thôi',
  disagree: 'Ghi báo cáo không thống nhất',
  end: 'Ghi quyết định cho thôi',
  keep: 'Ghi việc không cho thôi',
  publish: 'Ghi việc công bố',
  receive_copies: 'Ghi ngày nhận quyết định',
  withdraw: 'Rút đề nghị',
};

export const LEAVING_EVENT_LABELS: Record<LeavingEvent, string> = {
  opened: 'Đề nghị cho thôi',
  agreed: 'Ban công tác Mặt trận đề nghị cho thôi (Mẫu 08)',
  disagreed: 'Ban công tác Mặt trận không thống nhất (Mẫu 09)',
  ended: 'Quyết định cho thôi',
  kept: 'Chủ tịch UBND không cho thôi',
  published: 'Công bố',
  copies_received: 'Nơi nhận đã nhận quyết định',
  withdrawn: 'Rút đề nghị',
};
