import type { Obstacle, ObstacleCode } from '@/lib/domain/unit-change/obstacles';
import { formatDate } from '@/lib/format/date';

const MANY = 5;

const list = (names: readonly string[]): string =>
  names.length <= MANY
    ? names.join(', ')
    : `${names.slice(0, MANY).join(', ')} và ${names.length - MANY} mục khác`;

const SENTENCES: Record<ObstacleCode, (names: readonly string[]) => string> = {
  not_in_force: (names) => `${list(names)} đã kết thúc hoạt động. Chọn đơn vị đang hoạt động.`,
  too_early: ([day]) =>
    `Có người, địa bàn hoặc đơn vị bắt đầu từ ngày ${formatDate(day ?? '')}. Ngày có hiệu lực phải sau ngày đó.`,
  serves_staying_neighbourhood: (names) =>
    `${list(names)} phụ trách cả địa bàn chuyển đi và địa bàn ở lại. Tách tổ hoặc chọn đủ địa bàn của tổ trước.`,
  seats_in_both: (names) =>
    `${list(names)} đang ở cả tổ chuyển đi và tổ ở lại. Ghi thôi làm ở một tổ trước rồi chuyển.`,
  already_there: (names) => `${list(names)} đã thuộc xã, phường này.`,
  import_running: (names) => `Đang nhập dữ liệu từ tệp ${list(names)}. Đợi nhập xong rồi làm tiếp.`,
  election_open: (names) =>
    `${list(names)} đang có cuộc bầu hoặc công nhận chưa xong. Kết thúc hoặc hủy thủ tục đó trước.`,
  leaving_open: (names) =>
    `${list(names)} đang làm thủ tục thôi làm hòa giải viên. Kết thúc thủ tục đó trước.`,
  households_differ: ([households]) =>
    `Cộng số hộ các phần phải bằng ${households ?? ''} hộ đang ghi. Sửa số hộ của các phần.`,
  team_elsewhere: (names) =>
    `${list(names)} không phụ trách thôn, tổ dân phố nào trong các đơn vị sáp nhập. Chọn một tổ đang phụ trách.`,
  not_of_this_team: () => 'Có địa bàn hoặc người không còn thuộc tổ này. Chọn lại.',
  not_here: () => 'Đơn vị được chọn không còn như khi lập phương án. Lập lại phương án.',
};

/** What stands in the way, and what to do about it. */
export const obstacleSentence = ({ code, names }: Obstacle): string => SENTENCES[code](names);
