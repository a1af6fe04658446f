/** What the database says of somebody who would be present (functions check_in_training and …_by_number). */
export type CheckInOutcome = 'present' | 'already' | 'not_invited' | 'not_open' | 'unknown' | 'too_often';

/** Told to the person whose presence stands. */
export const CHECKED_IN: Readonly<Record<'present' | 'already', string>> = {
  present: 'Đã ghi: ông, bà có mặt.',
  already: 'Đã ghi có mặt từ trước, không cần bấm lại.',
};

/** Why it does not. */
export const NOT_CHECKED_IN: Readonly<Record<Exclude<CheckInOutcome, 'present' | 'already'>, string>> = {
  not_invited: 'Chưa có tên ông, bà trong danh sách của lớp. Xin báo người điểm danh ở bàn đón.',
  not_open: 'Mã điểm danh chưa mở hoặc đã đóng. Xin báo người điểm danh ở bàn đón.',
  unknown: 'Mã này không dùng được. Xin xem lại mã đang treo ở lớp.',
  too_often: 'Đã thử quá nhiều lần. Xin báo người điểm danh ở bàn đón.',
};
