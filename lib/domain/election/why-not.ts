/** Why a step cannot be taken now. Closed union: each has words for the list and for an answer. */
export const ELECTION_WHY_NOT = [
  'after_candidates',
  'after_planning',
  'after_meeting',
  'after_count',
  'after_proposal',
  'after_decision',
  'voting_begun',
  'already_held',
  'already_proposed',
  'already_decided',
  'already_published',
  'no_vote',
  'nobody_passed',
  'copies_all_received',
  'election_closed',
] as const;
export type ElectionWhyNot = (typeof ELECTION_WHY_NOT)[number];

/** Stands after the step's label: «Ghi kết quả bầu: sau khi ghi cuộc họp». */
export const ELECTION_WHY_NOT_PHRASES: Record<ElectionWhyNot, string> = {
  after_candidates: 'sau khi có ít nhất một người ứng cử hoặc được giới thiệu',
  after_planning: 'sau khi ghi Tổ bầu, ngày và cách bầu',
  after_meeting: 'sau khi ghi cuộc họp hoặc việc phát phiếu',
  after_count: 'sau khi ghi kết quả kiểm phiếu, biểu quyết',
  after_proposal: 'sau khi UBND nhận văn bản đề nghị',
  after_decision: 'sau khi có quyết định',
  voting_begun: 'đã bầu, danh sách người được bầu không đổi nữa',
  already_held: 'đã ghi cuộc họp',
  already_proposed: 'đã gửi đề nghị',
  already_decided: 'đã có quyết định',
  already_published: 'đã công bố',
  no_vote: 'công nhận lại không phải bầu',
  nobody_passed: 'không ai được quá nửa',
  copies_all_received: 'mọi nơi đã nhận quyết định',
  election_closed: 'thủ tục đã kết thúc',
};
