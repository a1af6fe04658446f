/** Why an act on an account is refused, besides what a place can refuse (place.ts). */
export type AccountRefusal =
  | 'already_ended'
  | 'still_works'
  | 'works_elsewhere'
  | 'open_work'
  | 'import_running'
  | 'case_without_successor'
  | 'work_without_successor';

export const MESSAGES: Record<AccountRefusal, string> = {
  already_ended: 'Tài khoản này đã thôi làm việc tại đây. Cho làm việc trở lại trước.',
  still_works: 'Tài khoản này đang làm việc tại đây rồi.',
  open_work: 'Người này còn việc đang mở. Bàn giao trước, rồi quyền thôi cùng lúc.',
  import_running: 'Một tệp đang được đọc hoặc đang nhập. Đợi xong, thường vài phút, rồi bàn giao.',
  case_without_successor: 'Chọn người làm tiếp vụ việc này.',
  work_without_successor: 'Chọn người nhận các việc này.',
  works_elsewhere:
    'Người này còn làm việc ở nơi khác nên không cấp lại mật khẩu từ đây được. Người đó tự đổi ở mục «Đổi mật khẩu».',
};
