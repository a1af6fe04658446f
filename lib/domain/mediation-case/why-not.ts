/**
 * Why an action cannot be taken at this point of a case's life. Closed union: each has words for the list and
 * for an answer.
 */
export const WHY_NOT_CODES = [
  'after_assignment',
  'after_reassignment',
  'after_planning',
  'after_continuing',
  'after_successful_closing',
  'after_unsuccessful_closing',
  'after_alert',
  'already_assigned',
  'already_paused',
  'not_paused',
  'scope_already_confirmed',
  'mediation_begun',
  'case_closed',
  'case_ended_otherwise',
  'closed_successfully',
  'co_team_already_added',
  'meeting_already_planned',
] as const;
export type WhyNot = (typeof WHY_NOT_CODES)[number];

/**
 * Stands after the action's label under «Chưa làm được lúc này»: «Kết thúc vụ việc: sau khi phân công hòa
 * giải viên».
 */
export const WHY_NOT_PHRASES: Record<WhyNot, string> = {
  after_assignment: 'sau khi phân công hòa giải viên',
  after_reassignment: 'sau khi có hòa giải viên thay người đã khai báo lợi ích liên quan',
  after_planning: 'sau khi hẹn một buổi hòa giải',
  after_continuing: 'sau khi tiếp tục hòa giải',
  after_successful_closing: 'sau khi hòa giải thành và có việc các bên hẹn làm',
  after_unsuccessful_closing: 'sau khi kết thúc không thành (Luật, Điều 27)',
  after_alert: 'khi có tin báo chưa được xác nhận',
  already_assigned: 'vụ việc đã có hòa giải viên',
  already_paused: 'vụ việc đang tạm dừng',
  not_paused: 'vụ việc không tạm dừng',
  scope_already_confirmed: 'đã xác nhận thuộc phạm vi hòa giải',
  mediation_begun: 'đã bắt đầu hòa giải',
  case_closed: 'vụ việc đã kết thúc',
  case_ended_otherwise: 'vụ việc không được hòa giải',
  closed_successfully: 'vụ việc đã hòa giải thành',
  co_team_already_added: 'đã có tổ phối hợp',
  meeting_already_planned: 'đã hẹn một buổi; ghi hoặc bỏ buổi đó trước',
};
