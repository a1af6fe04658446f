import type {
  AlertKind,
  AssignmentSource,
  CaseAction,
  CaseEventKind,
  CaseGround,
  CaseKind,
  CaseOutcome,
  CaseStatus,
  ClosingReason,
  MeetingOpenness,
  ObligationState,
  OtherEnding,
  PartyKind,
  PartySide,
  ScopeExclusion,
  StartException,
} from '@/lib/domain/mediation-case/case';

/** What people read for each word of the vocabulary. A new word without a label does not compile. */

export const CASE_STATUS_LABELS: Record<CaseStatus, string> = {
  received: 'Chưa phân công',
  assigned: 'Đã phân công',
  in_mediation: 'Đang hòa giải',
  paused: 'Tạm dừng',
  closed: 'Đã kết thúc',
  ended_otherwise: 'Kết thúc khác',
};

export const CASE_KIND_LABELS: Record<CaseKind, string> = {
  civil: 'Dân sự, đất đai',
  family: 'Hôn nhân, gia đình',
  conflict: 'Mâu thuẫn, xích mích',
  other: 'Khác',
};

/** Luật HGƠCS Đ16. */
export const CASE_GROUND_LABELS: Record<CaseGround, string> = {
  one_party_request: 'Một bên yêu cầu hòa giải',
  both_parties_request: 'Các bên cùng yêu cầu hòa giải',
  witnessed: 'Hòa giải viên chứng kiến hoặc biết vụ việc',
  assigned_by_leader: 'Tổ trưởng phân công',
  third_party_request: 'Cơ quan, tổ chức, cá nhân khác đề nghị',
};

/** Luật HGƠCS Đ23. */
export const CLOSING_REASON_LABELS: Record<ClosingReason, string> = {
  agreement: 'Các bên đạt được thỏa thuận',
  stopped_by_party: 'Một bên hoặc các bên yêu cầu chấm dứt hòa giải',
  no_agreement_possible: 'Các bên không thể đạt được thỏa thuận',
};

export const CASE_OUTCOME_LABELS: Record<CaseOutcome, string> = {
  successful: 'Hòa giải thành',
  unsuccessful: 'Hòa giải không thành',
};

export const OTHER_ENDING_LABELS: Record<OtherEnding, string> = {
  out_of_scope_refused: 'Ngoài phạm vi, không nhận hòa giải',
  out_of_scope_referred: 'Ngoài phạm vi, đã hướng dẫn đến nơi có thẩm quyền',
  duplicate_entry: 'Ghi trùng với vụ việc khác',
};

export const SCOPE_EXCLUSION_LABELS: Record<
  ScopeExclusion,
  { readonly label: string; readonly source: string }
> = {
  state_or_public_interest: {
    label: 'Xâm phạm lợi ích của Nhà nước, lợi ích công cộng',
    source: 'Luật Hòa giải ở cơ sở, Điều 3 khoản 1 điểm a; Nghị định 15/2014/NĐ-CP, Điều 5 khoản 2 điểm a',
  },
  family_law_breach: {
    label: 'Vi phạm pháp luật về hôn nhân và gia đình mà cơ quan nhà nước phải giải quyết',
    source: 'Luật Hòa giải ở cơ sở, Điều 3 khoản 1 điểm b; Nghị định 15/2014/NĐ-CP, Điều 5 khoản 2 điểm b',
  },
  void_civil_deal: {
    label: 'Giao dịch dân sự vi phạm điều cấm của luật hoặc trái đạo đức xã hội',
    source: 'Luật Hòa giải ở cơ sở, Điều 3 khoản 1 điểm b; Nghị định 15/2014/NĐ-CP, Điều 5 khoản 2 điểm b',
  },
  crime: {
    label: 'Hành vi phải bị truy cứu trách nhiệm hình sự',
    source: 'Luật Hòa giải ở cơ sở, Điều 3 khoản 1 điểm c; Nghị định 15/2014/NĐ-CP, Điều 5 khoản 2 điểm c',
  },
  administrative_violation: {
    label: 'Hành vi phải bị xử lý vi phạm hành chính',
    source: 'Luật Hòa giải ở cơ sở, Điều 3 khoản 1 điểm c; Nghị định 15/2014/NĐ-CP, Điều 5 khoản 2 điểm d',
  },
  commercial_or_labour: {
    label: 'Tranh chấp thương mại hoặc tranh chấp lao động',
    source: 'Luật Hòa giải ở cơ sở, Điều 1 khoản 2; Nghị định 15/2014/NĐ-CP, Điều 5 khoản 2 điểm đ',
  },
  other_law: {
    label: 'Pháp luật quy định không được hòa giải ở cơ sở',
    source: 'Luật Hòa giải ở cơ sở, Điều 3 khoản 1 điểm d',
  },
};

/** Luật HGƠCS Đ2. */
export const PARTY_KIND_LABELS: Record<PartyKind, string> = {
  person: 'Cá nhân',
  group: 'Nhóm người',
  family: 'Gia đình',
  family_group: 'Nhóm gia đình',
  organisation: 'Tổ chức',
};

export const PARTY_SIDE_LABELS: Record<PartySide, string> = {
  first: 'Bên thứ nhất',
  second: 'Bên thứ hai',
  related: 'Người có quyền, nghĩa vụ liên quan',
};

/** Luật HGƠCS Đ18. */
export const ASSIGNMENT_SOURCE_LABELS: Record<AssignmentSource, string> = {
  parties: 'Các bên chọn hòa giải viên',
  leader: 'Tổ trưởng phân công vì các bên không chọn',
};

/** Luật HGƠCS Đ20.2. */
export const START_EXCEPTION_LABELS: Record<StartException, string> = {
  immediate: 'Hòa giải ngay khi chứng kiến vụ việc',
  agreed_time: 'Các bên thỏa thuận ngày khác',
};

/** Luật HGƠCS Đ10.4, Đ10.5. */
export const ALERT_KIND_LABELS: Record<AlertKind, string> = {
  violence: 'Có thể dẫn đến bạo lực hoặc mất an ninh, trật tự',
  offence: 'Có dấu hiệu vi phạm hành chính hoặc tội phạm',
};

export const OBLIGATION_STATE_LABELS: Record<ObligationState, string> = {
  in_progress: 'Đang thực hiện',
  done: 'Đã thực hiện',
  trouble: 'Phát sinh vấn đề',
};

export const MEETING_OPENNESS_LABELS: Record<MeetingOpenness, string> = {
  public: 'Công khai',
  private: 'Không công khai, theo ý các bên',
};

export const CASE_EVENT_LABELS: Record<CaseEventKind, string> = {
  recorded: 'Tiếp nhận vụ việc',
  details_added: 'Ghi thêm chi tiết',
  scope_confirmed: 'Xác nhận thuộc phạm vi hòa giải',
  refused: 'Không nhận hòa giải vì ngoài phạm vi',
  referred: 'Hướng dẫn đến nơi có thẩm quyền',
  marked_duplicate: 'Đánh dấu ghi trùng',
  assigned: 'Phân công hòa giải viên',
  reassigned: 'Đổi hòa giải viên',
  interest_declared: 'Khai báo lợi ích liên quan',
  meeting_planned: 'Hẹn buổi hòa giải',
  meeting_held: 'Buổi hòa giải',
  meeting_cancelled: 'Bỏ buổi đã hẹn',
  expert_invited: 'Mời người có uy tín, chuyên môn',
  paused: 'Tạm dừng hòa giải',
  continued: 'Tiếp tục hòa giải',
  closed: 'Kết thúc vụ việc',
  resumed: 'Mở lại theo yêu cầu của các bên',
  obligation_followed: 'Theo dõi thực hiện thỏa thuận',
  alert_raised: 'Báo dấu hiệu bạo lực, vi phạm',
  alert_acknowledged: 'UBND đã nhận tin báo',
  co_team_added: 'Phối hợp với tổ khác',
  party_added: 'Thêm bên hoặc người liên quan',
  corrected: 'Đính chính',
};

/** Button words: verb, then object. */
export const CASE_ACTION_LABELS: Record<CaseAction, string> = {
  add_details: 'Ghi thêm chi tiết',
  confirm_scope: 'Xác nhận thuộc phạm vi',
  refuse: 'Không nhận vì ngoài phạm vi',
  refer: 'Hướng dẫn đến nơi có thẩm quyền',
  mark_duplicate: 'Đánh dấu ghi trùng',
  assign: 'Phân công hòa giải viên',
  reassign: 'Đổi hòa giải viên',
  declare_interest: 'Khai báo lợi ích liên quan',
  plan_meeting: 'Hẹn buổi hòa giải',
  hold_meeting: 'Ghi buổi hòa giải',
  cancel_meeting: 'Bỏ buổi đã hẹn',
  invite_expert: 'Mời người có uy tín, chuyên môn',
  pause: 'Tạm dừng theo yêu cầu một bên',
  continue: 'Tiếp tục hòa giải',
  close: 'Kết thúc vụ việc',
  resume: 'Mở lại vụ việc',
  follow_obligation: 'Ghi việc thực hiện thỏa thuận',
  raise_alert: 'Báo có dấu hiệu bạo lực, vi phạm',
  acknowledge_alert: 'Xác nhận đã nhận tin báo',
  add_co_team: 'Phối hợp với tổ khác',
  add_party: 'Thêm bên hoặc người liên quan',
  correct: 'Ghi bổ sung, đính chính',
};
