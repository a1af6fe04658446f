import type { RecordKind } from '@/lib/domain/indicators/codes';
import type { Remedy, Verdict } from '@/lib/domain/indicators/verdict';

/** What a reason means for the figure, in words an official may read aloud, and the work it leads to. */
export type Reason = {
  readonly verdict: Verdict;
  readonly words: string;
  readonly remedy: Remedy | null;
};

const counted = (words: string): Reason => ({ verdict: 'counted', words, remedy: null });
const leftOut = (words: string, remedy: Remedy | null): Reason => ({ verdict: 'left_out', words, remedy });
const outside = (words: string, remedy: Remedy | null = null): Reason => ({
  verdict: 'outside',
  words,
  remedy,
});

/** Teams: composition, leader and decisions as the radar finds them, then support. */
const TEAM_REASONS = {
  in_order: counted('Đã kiện toàn đúng quy định'),
  few_mediators: leftOut('Thiếu hòa giải viên', 'open_team'),
  few_women: leftOut('Không có hòa giải viên nữ', 'open_team'),
  few_minority_mediators: leftOut('Thiếu người dân tộc thiểu số', 'open_team'),
  no_leader: leftOut('Chưa có tổ trưởng', 'open_team'),
  several_leaders: leftOut('Có hơn một tổ trưởng', 'open_team'),
  not_recognised: leftOut('Có người chưa được công nhận', 'open_team'),

  supported: counted('Có người hỗ trợ và có hoạt động trong năm'),
  supported_by_member: counted('Người hỗ trợ là thành viên của tổ, có hoạt động trong năm'),
  no_activity: leftOut('Có người hỗ trợ, chưa có hoạt động trong năm', 'record_support_activity'),
  member_supporter_only: leftOut('Người hỗ trợ chỉ là thành viên của tổ', 'link_supporter'),
  unlisted_supporter_only: leftOut('Người hỗ trợ không thuộc lực lượng kể trong Đề án', 'link_supporter'),
  activity_without_link: leftOut('Có hoạt động trong năm, chưa gắn người hỗ trợ', 'link_supporter'),
  no_supporter: leftOut('Chưa có người hỗ trợ', 'link_supporter'),
} as const satisfies Record<string, Reason>;

const TRAINER_REASONS = {
  trainer_trained: counted('Đã hoàn thành lớp cho tập huấn viên'),
  trainer_untrained: leftOut('Chưa hoàn thành lớp cho tập huấn viên', 'train_trainer'),
  trainer_has_materials: counted('Đã nhận bộ tài liệu chính thức'),
  trainer_lacks_materials: leftOut('Chưa nhận bộ tài liệu chính thức', 'hand_out_to_trainer'),
  trainer_in_office: counted('Đang làm tập huấn viên'),
  trainer_not_asked_for: outside('Tập huấn viên của cấp khác: có tỷ lệ riêng hoặc chưa có tỷ lệ'),
} as const satisfies Record<string, Reason>;

const MEDIATOR_REASONS = {
  awaiting_recognition: outside('Chờ công nhận', 'recognise'),
  materials_received: counted('Đã nhận bộ tài liệu'),
  materials_through_team: counted('Đã nhận qua tổ'),
  materials_of_team_only: leftOut('Chỉ có bản phát cho tổ', 'hand_out_materials'),
  materials_missing: leftOut('Chưa nhận bộ tài liệu', 'hand_out_materials'),
  trained: counted('Đã hoàn thành ít nhất một lớp'),
  training_unfinished: leftOut('Dự lớp nhưng chưa đủ buổi', 'invite_to_class'),
  never_trained: leftOut('Chưa dự lớp nào', 'invite_to_class'),
  skilled: counted('Đã hoàn thành lớp nghiệp vụ, kỹ năng hòa giải'),
  skills_unfinished: leftOut('Dự lớp kỹ năng nhưng chưa đủ buổi', 'invite_to_skills_class'),
  skills_before_window: leftOut('Chỉ học lớp kỹ năng trước thời gian tính', 'invite_to_skills_class'),
  skills_missing: leftOut('Chưa học lớp kỹ năng', 'invite_to_skills_class'),
} as const satisfies Record<string, Reason>;

/** New mediators by the end of their six months: only who has reached it is counted or left out. */
const NEWCOMER_REASONS = {
  trained_in_time: counted('Đã bồi dưỡng trong 6 tháng'),
  trained_before_recognition: counted('Đã bồi dưỡng trước khi được công nhận'),
  overdue: leftOut('Quá 6 tháng, chưa bồi dưỡng', 'invite_to_skills_class'),
  trained_late: leftOut('Bồi dưỡng sau khi đã quá 6 tháng', null),
  limit_near: outside('Chưa đến hạn, còn không quá 60 ngày', 'invite_to_skills_class'),
  limit_ahead: outside('Chưa đến hạn', 'invite_to_skills_class'),
  trained_ahead: outside('Đã bồi dưỡng, chưa đến hạn tính'),
  left_before_limit: outside('Thôi làm trước khi hết 6 tháng'),
  served_already: outside('Đang là hòa giải viên khi được công nhận: không phải người mới'),
} as const satisfies Record<string, Reason>;

const CASE_REASONS = {
  successful: counted('Hòa giải thành'),
  unsuccessful: leftOut('Hòa giải không thành', 'open_case'),
  in_hand: outside('Đang giải quyết', 'open_case'),
  ended_otherwise: outside('Kết thúc khác: không tiến hành hòa giải'),
} as const satisfies Record<string, Reason>;

const TASK_REASONS = {
  task_done: counted('Đã xong'),
  task_overdue: leftOut('Đến hạn, chưa xong', 'open_task'),
  task_ahead: outside('Chưa đến hạn', 'open_task'),
  task_without_date: outside('Thường xuyên trong năm: không có hạn', 'open_task'),
} as const satisfies Record<string, Reason>;

/** Why a record is counted or not, by what it is: closed lists, for pages, files and tests alike. */
export const REASONS_OF = {
  team: TEAM_REASONS,
  trainer: TRAINER_REASONS,
  mediator: MEDIATOR_REASONS,
  newcomer: NEWCOMER_REASONS,
  case: CASE_REASONS,
  task: TASK_REASONS,
} as const satisfies Record<RecordKind, Record<string, Reason>>;

export type ReasonCode = { [Kind in RecordKind]: keyof (typeof REASONS_OF)[Kind] }[RecordKind];
/** The reasons of one kind of record. */
export type ReasonOf<Kind extends RecordKind> = ReasonCode & keyof (typeof REASONS_OF)[Kind];

export const REASONS: Readonly<Record<ReasonCode, Reason>> = {
  ...TEAM_REASONS,
  ...TRAINER_REASONS,
  ...MEDIATOR_REASONS,
  ...NEWCOMER_REASONS,
  ...CASE_REASONS,
  ...TASK_REASONS,
};

/** Every reason there is, in the order in which lists tell them. */
export const REASON_CODES = Object.keys(REASONS) as readonly ReasonCode[];
