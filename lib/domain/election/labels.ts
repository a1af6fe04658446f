import type {
  CandidateSource,
  CandidateStanding,
  ElectionAction,
  ElectionEvent,
  ElectionKind,
  ElectionMethod,
  ElectionStatus,
  OfficialRole,
} from '@/lib/domain/election/election';

export const ELECTION_KIND_LABELS: Record<ElectionKind, string> = {
  mediators: 'Bầu hòa giải viên',
  supplementary: 'Bầu bổ sung hòa giải viên',
  leader: 'Bầu tổ trưởng',
  re_recognition: 'Công nhận lại sau sắp xếp đơn vị',
};

/** One sentence to choose by: when this kind is the right one. */
export const ELECTION_KIND_HINTS: Record<ElectionKind, string> = {
  mediators: 'Hộ gia đình bầu, Chủ tịch UBND công nhận (Luật, Điều 8)',
  supplementary: 'Lần bầu trước không đủ người (Luật, Điều 8 khoản 3)',
  leader: 'Hòa giải viên của tổ bầu trong số họ (Luật, Điều 14)',
  re_recognition: 'Người đang làm, không bầu lại, không tính là người mới',
};

export const ELECTION_STATUS_LABELS: Record<ElectionStatus, string> = {
  listing: 'Đang lập danh sách',
  planned: 'Đã định ngày bầu',
  held: 'Chờ ghi kết quả bầu',
  counted: 'Chờ gửi đề nghị',
  proposed: 'Chờ Chủ tịch UBND quyết định',
  decided: 'Chờ công bố',
  published: 'Đã công bố',
  without_result: 'Kết thúc, không có người được công nhận',
  cancelled: 'Đã bỏ',
};

export const ELECTION_METHOD_LABELS: Record<ElectionMethod, string> = {
  show_of_hands: 'Biểu quyết công khai tại cuộc họp',
  secret_ballot: 'Bỏ phiếu kín tại cuộc họp',
  household_ballots: 'Phát phiếu đến hộ gia đình',
};

export const CANDIDATE_SOURCE_LABELS: Record<CandidateSource, string> = {
  self: 'Tự ứng cử',
  introduced: 'Ban công tác Mặt trận giới thiệu',
};

export const OFFICIAL_ROLE_LABELS: Record<OfficialRole, string> = {
  head: 'Chủ trì',
  deputy: 'Tổ phó Tổ bầu',
  secretary: 'Thư ký',
  member: 'Thành viên',
  teller: 'Kiểm phiếu',
  witness: 'Chứng kiến',
};

export const CANDIDATE_STANDING_LABELS: Record<CandidateStanding, string> = {
  elected: 'Trúng cử',
  tied: 'Bằng phiếu, chờ Chủ tịch UBND chọn',
  over_quota: 'Quá nửa nhưng ngoài số lượng',
  not_passed: 'Chưa quá nửa',
};

/** Button words: verb, then object. */
export const ELECTION_ACTION_LABELS: Record<ElectionAction, string> = {
  save_candidate: 'Ghi người ứng cử',
  remove_candidate: 'Rút người khỏi danh sách',
  plan: 'Ghi Tổ bầu, ngày và cách bầu',
  hold: 'Ghi cuộc bầu',
  count: 'Ghi kết quả bầu',
  propose: 'Ghi đề nghị công nhận',
  decide: 'Ghi quyết định của Chủ tịch UBND',
  publish: 'Ghi việc công bố',
  receive_copies: 'Ghi ngày nhận quyết định',
  end_without_result: 'Kết thúc, không công nhận ai',
  cancel: 'Bỏ thủ tục này',
};

/** The same words where nobody is elected or where the team elects its leader. */
export const ELECTION_ACTION_LABELS_OF: Partial<
  Record<ElectionKind, Partial<Record<ElectionAction, string>>>
> = {
  leader: { plan: 'Ghi người chủ trì, ngày và cách bầu', hold: 'Ghi cuộc họp tổ' },
  re_recognition: { save_candidate: 'Ghi người được đề nghị', remove_candidate: 'Bỏ người khỏi danh sách' },
};

/** What a step is called in an election of that kind. */
export const stepLabel = (kind: ElectionKind, action: ElectionAction): string =>
  ELECTION_ACTION_LABELS_OF[kind]?.[action] ?? ELECTION_ACTION_LABELS[action];

export const ELECTION_EVENT_LABELS: Record<ElectionEvent, string> = {
  opened: 'Mở thủ tục',
  candidate_saved: 'Ghi người ứng cử, được giới thiệu',
  candidate_removed: 'Rút khỏi danh sách',
  planned: 'Định ngày và cách bầu',
  meeting_invalid: 'Cuộc họp không đủ người',
  held: 'Cuộc bầu',
  counted: 'Kết quả bầu',
  proposed: 'UBND nhận đề nghị công nhận',
  decided: 'Quyết định của Chủ tịch UBND',
  published: 'Công bố',
  copies_received: 'Nơi nhận đã nhận quyết định',
  ended_without_result: 'Kết thúc, không công nhận ai',
  cancelled: 'Bỏ thủ tục',
};
