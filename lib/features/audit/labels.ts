import type { AuditAction, AuditSubject } from '@/lib/audit/vocabulary';
import { ELECTION_EVENTS, type ElectionEvent } from '@/lib/domain/election/election';
import { ELECTION_EVENT_LABELS } from '@/lib/domain/election/labels';
import { LEAVING_EVENT_LABELS } from '@/lib/domain/election/leaving/labels';
import { LEAVING_EVENTS, type LeavingEvent } from '@/lib/domain/election/leaving/leaving';
import { CASE_EVENT_KINDS, type CaseEventKind } from '@/lib/domain/mediation-case/case';
import { CASE_EVENT_LABELS } from '@/lib/domain/mediation-case/labels';

type CaseWord = `case.${CaseEventKind}`;
type ProcedureWord = `election.${ElectionEvent}` | `leaving.${LeavingEvent}`;

/** Acts on a case are called as its timeline calls them. */
const ON_CASES = Object.fromEntries(
  CASE_EVENT_KINDS.map((kind) => [`case.${kind}`, CASE_EVENT_LABELS[kind]]),
) as Record<CaseWord, string>;

/** Steps of a procedure are called as its course calls them. */
const ON_PROCEDURES = Object.fromEntries([
  ...ELECTION_EVENTS.map((event) => [`election.${event}`, `Bầu, công nhận: ${ELECTION_EVENT_LABELS[event]}`]),
  ...LEAVING_EVENTS.map((event) => [`leaving.${event}`, `Cho thôi: ${LEAVING_EVENT_LABELS[event]}`]),
]) as Record<ProcedureWord, string>;

const BESIDE_CASES: Record<Exclude<AuditAction, CaseWord | ProcedureWord>, string> = {
  'case.parties_viewed': 'Xem các bên của vụ việc',
  'case.list_exported': 'Tải danh sách vụ việc',
  'access.signed_in': 'Đăng nhập',
  'access.sign_in_failed': 'Đăng nhập không được',
  'access.sign_in_throttled': 'Đăng nhập quá nhiều lần',
  'access.signed_out': 'Đăng xuất',
  'access.membership_chosen': 'Chọn nơi làm việc',
  'access.password_changed': 'Đổi mật khẩu',
  'access.denied': 'Mở phần không thuộc quyền',
  'account.opened': 'Mở tài khoản',
  'account.password_reset': 'Cấp lại mật khẩu',
  'account.changed': 'Sửa tài khoản',
  'account.ended': 'Thôi quyền tài khoản',
  'account.renewed': 'Cho tài khoản làm việc trở lại',
  'import.uploaded': 'Tải tệp lên để nhập',
  'import.mapped': 'Khớp cột của tệp nhập',
  'import.row_changed': 'Sửa một dòng trước khi nhập',
  'import.started': 'Bắt đầu nhập hoặc hoàn tác',
  'import.applied': 'Nhập từ tệp',
  'import.undone': 'Hoàn tác một lượt nhập',
  'import.dropped': 'Bỏ một tệp chưa nhập',
  'import.rows_exported': 'Tải các dòng cần sửa',
  'unit.city_added': 'Thêm thành phố, tỉnh',
  'unit.commune_added': 'Thêm xã, phường',
  'unit.commune_changed': 'Sửa xã, phường',
  'unit.change_drafted': 'Lập phương án thay đổi đơn vị',
  'unit.change_planned': 'Hẹn ngày thay đổi đơn vị',
  'unit.change_done': 'Thay đổi đơn vị',
  'unit.change_cancelled': 'Bỏ phương án thay đổi đơn vị',
  'roll.neighbourhood_added': 'Thêm thôn, tổ dân phố',
  'roll.neighbourhood_changed': 'Sửa thôn, tổ dân phố',
  'roll.team_added': 'Thêm tổ hòa giải',
  'roll.team_changed': 'Sửa tổ hòa giải',
  'roll.team_dissolved': 'Giải thể tổ hòa giải',
  'roll.mediator_added': 'Thêm hòa giải viên',
  'roll.mediator_changed': 'Sửa thông tin hòa giải viên',
  'roll.seat_added': 'Ghi một người vào tổ',
  'roll.recognised': 'Ghi quyết định công nhận',
  'roll.leader_changed': 'Ghi tổ trưởng mới',
  'roll.left': 'Ghi thôi làm hòa giải viên',
  'roll.leaving_withdrawn': 'Bỏ việc thôi làm đã ghi',
  'roll.entries_merged': 'Gộp hai mục của một người',
  'roll.merge_undone': 'Hoàn tác việc gộp',
  'roll.reviewed': 'Ghi kết quả rà soát tổ',
  'roll.exported': 'Tải danh sách tổ, hòa giải viên',
  'programme.plan_added': 'Ghi kế hoạch',
  'programme.plan_changed': 'Sửa kế hoạch',
  'programme.targets_set': 'Đặt chỉ tiêu từng năm',
  'programme.setting_set': 'Đổi cách tính chỉ tiêu',
  'programme.task_added': 'Thêm nhiệm vụ',
  'programme.task_changed': 'Sửa nhiệm vụ',
  'programme.task_done': 'Ghi làm xong nhiệm vụ',
  'programme.task_reopened': 'Ghi lại nhiệm vụ chưa xong',
  'programme.task_removed': 'Bỏ nhiệm vụ',
  'programme.template_taken': 'Lấy nhiệm vụ theo mẫu',
  'notice.seen': 'Đánh dấu đã xem thông báo',
  'notice.settings_changed': 'Đổi cách nhận thông báo',
  'notice.trial_asked': 'Gửi thư thử',
  'training.class_added': 'Mở lớp tập huấn',
  'training.class_changed': 'Sửa lớp tập huấn',
  'training.class_cancelled': 'Hủy lớp tập huấn',
  'training.session_added': 'Thêm buổi của lớp',
  'training.session_changed': 'Sửa buổi của lớp',
  'training.session_removed': 'Bỏ buổi của lớp',
  'training.course_added': 'Thêm khóa bồi dưỡng',
  'training.course_changed': 'Sửa khóa bồi dưỡng',
  'training.course_retired': 'Thôi dùng khóa bồi dưỡng',
  'training.trainer_added': 'Thêm tập huấn viên',
  'training.trainer_changed': 'Sửa tập huấn viên',
  'training.participants_added': 'Ghi người dự lớp',
  'training.participants_completed': 'Ghi người hoàn thành lớp',
  'training.participant_removed': 'Bỏ người dự lớp',
  'training.classes_exported': 'Tải danh sách lớp',
  'material.set_added': 'Thêm bộ tài liệu',
  'material.set_changed': 'Sửa bộ tài liệu',
  'material.version_added': 'Phát hành bản tài liệu',
  'material.version_withdrawn': 'Thu hồi bản tài liệu',
  'material.document_added': 'Thêm tài liệu vào bộ',
  'material.document_removed': 'Bỏ tài liệu khỏi bộ',
  'material.handed_out': 'Phát tài liệu',
  'material.taken_back': 'Bỏ lần phát ghi nhầm',
  'material.opened': 'Mở tài liệu trên cổng',
  'material.list_exported': 'Tải danh sách nhận tài liệu',
  'supporter.added': 'Thêm người hỗ trợ',
  'supporter.changed': 'Sửa thông tin người hỗ trợ',
  'supporter.linked': 'Phân công người hỗ trợ cho tổ',
  'supporter.link_ended': 'Thôi phân công người hỗ trợ',
  'supporter.list_exported': 'Tải danh sách người hỗ trợ',
  'support.recorded': 'Ghi hoạt động hỗ trợ',
  'support.corrected': 'Sửa hoạt động hỗ trợ',
  'support.removed': 'Bỏ hoạt động hỗ trợ ghi nhầm',
  'support.list_exported': 'Tải danh sách hoạt động hỗ trợ',
};

/** What people read for each word of the audit. A new word without a label does not compile. */
export const AUDIT_ACTION_LABELS: Record<AuditAction, string> = {
  ...ON_CASES,
  ...ON_PROCEDURES,
  ...BESIDE_CASES,
};

/** What an entry is about. */
export const AUDIT_SUBJECT_LABELS: Record<AuditSubject, string> = {
  mediation_case: 'vụ việc',
  account: 'tài khoản',
  account_membership: 'tài khoản',
  session: 'phiên đăng nhập',
  import_batch: 'lượt nhập',
  city: 'thành phố, tỉnh',
  commune: 'xã, phường',
  unit_change: 'thay đổi đơn vị',
  neighbourhood: 'thôn, tổ dân phố',
  team: 'tổ hòa giải',
  mediator: 'hòa giải viên',
  roll_decision: 'quyết định',
  election: 'cuộc bầu, công nhận',
  mediator_leaving: 'việc cho thôi',
  programme_plan: 'kế hoạch',
  indicator_target: 'chỉ tiêu',
  indicator_setting: 'cách tính chỉ tiêu',
  programme_task: 'nhiệm vụ',
  training_class: 'lớp tập huấn',
  training_course: 'khóa bồi dưỡng',
  trainer: 'tập huấn viên',
  material_set: 'bộ tài liệu',
  material_version: 'bản tài liệu',
  supporter: 'người hỗ trợ',
  support_activity: 'hoạt động hỗ trợ',
  entry_point: 'trang',
};

/** The whole vocabulary, in the order of the labels above. */
export const AUDIT_ACTIONS = Object.keys(AUDIT_ACTION_LABELS) as readonly AuditAction[];
