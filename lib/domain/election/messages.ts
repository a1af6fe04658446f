import type { ElectionErrorCode } from '@/lib/domain/election/errors';
import { ELECTION_WHY_NOT_PHRASES, type ElectionWhyNot } from '@/lib/domain/election/why-not';

const RULE_MESSAGES: Record<Exclude<ElectionErrorCode, ElectionWhyNot>, string> = {
  date_in_future: 'Ngày này đang sau hôm nay. Sửa ngày.',
  date_before_vote: 'Ngày này đang sớm hơn ngày bầu.',
  date_before_sending: 'Ngày UBND nhận đang sớm hơn ngày gửi đề nghị.',
  date_before_receipt: 'Ngày quyết định đang sớm hơn ngày UBND nhận đề nghị.',
  date_before_decision: 'Ngày này đang sớm hơn ngày ký quyết định.',
  effect_before_decision: 'Ngày có hiệu lực đang sớm hơn ngày ký quyết định.',

  consent_missing:
    'Người được giới thiệu phải đồng ý trước. Ghi ngày người đó đồng ý (Nghị quyết liên tịch 01/2014).',
  criteria_unmet: 'Người này chưa đủ bốn tiêu chuẩn của Luật, Điều 7. Kiểm tra rồi đánh dấu đủ.',

  method_not_of_kind: 'Tổ trưởng do hòa giải viên bầu tại cuộc họp của tổ. Chọn biểu quyết hoặc phiếu kín.',
  seats_missing: 'Ghi số người cần bầu, ít nhất là 1.',
  electorate_missing:
    'Chưa có số hộ của cơ sở nên chưa tính được quá nửa. Ghi tổng số hộ gia đình trước (Luật, Điều 8 khoản 3).',
  present_above_electorate: 'Số người dự họp đang lớn hơn tổng số. Kiểm tra hai số.',
  witness_missing: 'Kiểm phiếu kín cần ít nhất một đại diện hộ gia đình chứng kiến. Ghi họ tên người đó.',
  witness_is_related: 'Người chứng kiến không được có người thân trong danh sách bầu. Chọn người khác.',

  ballots_missing: 'Ghi số phiếu phát ra, thu về, hợp lệ và không hợp lệ.',
  ballots_above_electorate: 'Số phiếu phát ra đang lớn hơn tổng số hộ hoặc hòa giải viên.',
  ballots_above_present: 'Số phiếu phát ra đang lớn hơn số người dự họp.',
  returned_above_issued: 'Số phiếu thu về đang lớn hơn số phiếu phát ra.',
  ballots_do_not_add_up: 'Phiếu hợp lệ cộng phiếu không hợp lệ phải bằng số phiếu thu về.',
  votes_above_present: 'Có người được số biểu quyết lớn hơn số người dự họp.',
  votes_above_valid: 'Có người được số phiếu lớn hơn số phiếu hợp lệ.',
  votes_missing: 'Ghi số phiếu hoặc số biểu quyết của từng người trong danh sách.',

  chosen_not_listed: 'Người được chọn không có trong danh sách đề nghị.',
  chosen_above_seats: 'Số người được công nhận đang nhiều hơn số người cần bầu.',
  nobody_chosen: 'Chọn ít nhất một người được công nhận. Nếu không công nhận ai thì kết thúc thủ tục.',
  refusal_reason_missing: 'Ghi lý do không công nhận người trúng cử.',
};

/** What a person reads when a rule refuses: what is wrong and how to mend it. */
export const electionMessage = (code: ElectionErrorCode): string =>
  code in RULE_MESSAGES
    ? RULE_MESSAGES[code as keyof typeof RULE_MESSAGES]
    : `Chưa làm được lúc này: ${ELECTION_WHY_NOT_PHRASES[code as ElectionWhyNot]}.`;
