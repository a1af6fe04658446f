import { act, pay, settled, type Plot } from './plot';

/** Mâu thuẫn, xích mích (NĐ 15/2014 Đ5.1 a). */
export const CONFLICT_PLOTS: readonly Plot[] = [
  {
    kind: 'conflict',
    subkind: 'noise',
    relation: 'neighbours',
    weight: [9, 3],
    summaries: [
      '{A} phản ánh nhà {B} hát karaoke bằng loa kéo sau 22 giờ nhiều tối liền.',
      'Xưởng cơ khí của {B} cắt sắt từ 6 giờ sáng, con nhỏ nhà {A} không ngủ được.',
      '{B} sửa nhà, khoan đục cả giờ trưa; {A} đã nhắc nhưng hai bên to tiếng.',
      'Quán ăn đêm nhà {B} để khách nói to quá nửa đêm, {A} đề nghị đóng cửa sớm hơn.',
    ],
    settlements: [
      settled(
        '{B} không mở loa sau 22 giờ và giờ nghỉ trưa; {A} góp ý nhẹ nhàng, không quay phim đưa lên mạng.',
        act('second', [3, 10], 'Chuyển loa vào phòng trong, không mở sau 22 giờ'),
      ),
      settled(
        '{B} chỉ thi công trong giờ hành chính và che chắn chỗ phát ra tiếng ồn.',
        act('second', [5, 20], 'Lắp vách ngăn cách âm phía giáp nhà bên'),
      ),
      settled('{B} nhận lỗi, hai bên thống nhất giờ giấc sinh hoạt và bắt tay làm lành.'),
    ],
    demands: [
      '{A} yêu cầu dừng hẳn việc gây ồn buổi tối. {B} cho rằng mức ồn chưa đến mức ảnh hưởng nhà khác.',
      '{A} yêu cầu chuyển máy đi nơi khác. {B} chỉ nhận giảm giờ làm.',
    ],
  },
  {
    kind: 'conflict',
    subkind: 'shared_path',
    relation: 'neighbours',
    weight: [7, 5],
    summaries: [
      '{B} để xe máy và chậu cây ở ngõ đi chung, nhà {A} dắt xe ra vào khó.',
      '{B} xây bậc tam cấp lấn ra lối đi chung, {A} không đồng ý.',
      '{A} và {B} tranh cãi việc đổ bê tông lại ngõ chung và cách chia tiền.',
      '{B} lắp cổng sắt đầu ngõ, {A} không được đưa chìa khóa.',
    ],
    settlements: [
      settled(
        '{B} chuyển đồ đạc khỏi ngõ; hai nhà giữ lối đi thông thoáng.',
        act('second', [3, 10], 'Dọn xe và chậu cây khỏi ngõ đi chung'),
      ),
      settled(
        'Hai nhà cùng góp tiền làm lại ngõ, chia theo chiều dài mặt tiền.',
        pay('first', [10, 45], [1500, 6000], 'Góp tiền làm lại ngõ chung'),
        pay('second', [10, 45], [1500, 6000], 'Góp tiền làm lại ngõ chung'),
      ),
      settled(
        '{B} phá phần bậc lấn ra ngõ và làm lại trong phần đất của mình.',
        act('second', [7, 30], 'Phá phần bậc tam cấp lấn ra lối đi chung'),
      ),
    ],
    demands: [
      '{A} yêu cầu trả lại nguyên trạng lối đi. {B} cho rằng phần đó nằm trong đất nhà mình.',
      '{B} không góp tiền vì ít đi ngõ này. {A} đề nghị chia đều.',
    ],
  },
  {
    kind: 'conflict',
    subkind: 'hygiene_environment',
    relation: 'neighbours',
    weight: [5, 4],
    summaries: [
      'Nước mưa từ mái nhà {B} chảy thẳng sang sân nhà {A}, làm thấm tường.',
      '{B} để rác trước cổng nhà {A} không đúng giờ thu gom.',
      'Khói bếp than tổ ong của {B} bay vào nhà {A} mỗi sáng.',
      'Rãnh thoát nước giữa hai nhà bị tắc, {A} và {B} đổ lỗi cho nhau.',
    ],
    settlements: [
      settled(
        '{B} làm máng hứng nước mưa dẫn về rãnh chung.',
        act('second', [7, 25], 'Lắp máng hứng nước mưa, dẫn về rãnh chung'),
      ),
      settled(
        'Hai nhà cùng khơi rãnh và chia tiền mua ống.',
        pay('second', [5, 20], [300, 1800], 'Trả một nửa tiền ống thoát nước'),
        act('first', [5, 20], 'Khơi rãnh phần giáp nhà mình'),
      ),
      settled('{B} đổ rác đúng giờ, đúng chỗ; {A} bỏ qua chuyện cũ.'),
    ],
    demands: ['{A} yêu cầu sửa mái ngay. {B} chưa có tiền sửa và không hẹn ngày.'],
  },
  {
    kind: 'conflict',
    subkind: 'water_electricity',
    relation: 'neighbours',
    weight: [2, 2],
    summaries: [
      '{A} và {B} dùng chung công tơ điện, không thống nhất cách chia tiền.',
      '{B} bơm nước trực tiếp từ đường ống chung, nhà {A} cuối ngõ thiếu nước.',
      'Đường nước tưới qua ruộng nhà {B} bị chặn, ruộng nhà {A} khô.',
    ],
    settlements: [
      settled(
        'Hai nhà tách công tơ; tiền điện tháng này chia đôi.',
        pay('second', [5, 15], [200, 1200], 'Trả một nửa tiền điện tháng này'),
        act('first', [10, 30], 'Làm thủ tục tách công tơ điện'),
      ),
      settled('{B} chỉ bơm nước vào bể ngoài giờ cao điểm.'),
    ],
    demands: ['{A} yêu cầu tháo máy bơm. {B} cho rằng nước yếu là do đơn vị cấp nước.'],
  },
  {
    kind: 'conflict',
    subkind: 'outbuildings',
    relation: 'neighbours',
    weight: [3, 2],
    summaries: [
      'Cục nóng điều hòa nhà {B} thổi thẳng vào cửa sổ nhà {A}.',
      'Mái tôn nhà {B} làm thêm che mất ánh sáng nhà {A}.',
      'Nhà vệ sinh {B} mới xây sát tường nhà {A}, có mùi.',
    ],
    settlements: [
      settled(
        '{B} chuyển cục nóng sang mặt khác của nhà.',
        act('second', [7, 20], 'Chuyển cục nóng điều hòa sang mặt sau nhà'),
      ),
      settled(
        '{B} làm kín bể phốt và lắp ống thông hơi cao quá mái.',
        act('second', [10, 30], 'Lắp ống thông hơi và làm kín bể phốt'),
      ),
    ],
    demands: ['{A} yêu cầu dỡ phần làm thêm. {B} không đồng ý vì xây trên đất của mình.'],
  },
  {
    kind: 'conflict',
    subkind: 'livestock',
    relation: 'neighbours',
    weight: [2, 6],
    summaries: [
      'Gà, vịt nhà {B} sang phá vườn rau nhà {A}.',
      'Chó nhà {B} thả rông, đuổi theo con {A} đi học về.',
      'Trâu nhà {B} giẫm lúa mới cấy của {A}.',
      'Chuồng lợn nhà {B} gần giếng nhà {A}, mùi nặng những ngày nắng.',
    ],
    settlements: [
      settled(
        '{B} đền phần rau, lúa bị hỏng và rào lại vườn.',
        pay('second', [3, 15], [200, 1500], 'Đền phần hoa màu bị hỏng'),
        act('second', [7, 20], 'Rào lại vườn phía giáp nhà bên'),
      ),
      settled('{B} xích chó ban ngày, đeo rọ mõm khi dắt ra đường.'),
      settled(
        '{B} dọn chuồng hằng ngày và làm hầm chứa phân.',
        act('second', [20, 60], 'Xây hầm chứa phân có nắp'),
      ),
    ],
    demands: ['{A} đòi đền theo giá chợ. {B} cho rằng vườn không rào nên chỉ chịu một phần.'],
  },
  {
    kind: 'conflict',
    subkind: 'honour',
    relation: 'acquaintances',
    weight: [4, 4],
    summaries: [
      '{A} cho rằng {B} nói xấu mình ở chợ, hai bên cãi nhau trước đông người.',
      '{B} đăng lên nhóm Zalo của xóm lời lẽ không đúng về {A}.',
      'Trong cuộc họp tổ dân phố {B} nói nặng lời với {A}.',
    ],
    settlements: [
      settled(
        '{B} xin lỗi {A} trước tổ hòa giải và gỡ bài đã đăng.',
        act('second', [1, 5], 'Gỡ bài đã đăng trong nhóm của xóm'),
      ),
      settled('{B} xin lỗi; {A} nhận lời và hai bên hứa không nhắc lại chuyện cũ.'),
    ],
    demands: ['{A} yêu cầu xin lỗi công khai. {B} chỉ nhận xin lỗi riêng.'],
  },
  {
    kind: 'conflict',
    subkind: 'lifestyle',
    relation: 'neighbours',
    weight: [3, 1],
    summaries: [
      '{A} và người thuê trọ nhà {B} không hợp giờ giấc, hay to tiếng.',
      '{B} nuôi nhiều mèo trong căn hộ chung cư, {A} không chịu được mùi.',
      '{B} phơi quần áo nhỏ nước xuống ban công nhà {A}.',
    ],
    settlements: [
      settled('Hai bên thống nhất nội quy chung và số điện thoại để gọi khi cần.'),
      settled(
        '{B} lắp giàn phơi có máng hứng nước.',
        act('second', [5, 15], 'Lắp máng hứng nước dưới giàn phơi'),
      ),
    ],
    demands: ['{A} đề nghị chấm dứt hợp đồng thuê trọ. {B} không đồng ý.'],
  },
  {
    kind: 'conflict',
    subkind: 'conflict_other',
    relation: 'acquaintances',
    weight: [4, 2],
    summaries: [
      '{B} đỗ ô tô trước cửa hàng nhà {A}, hai bên xô xát nhẹ.',
      'Con {A} và con {B} đánh nhau ở sân chơi, hai bên phụ huynh cãi nhau.',
      '{A} và {B} tranh chỗ bán hàng ở vỉa hè trước nhà văn hóa.',
    ],
    settlements: [
      settled('{B} không đỗ xe trước cửa hàng trong giờ bán; {A} bỏ vật chắn giữ chỗ.'),
      settled('Hai bên phụ huynh xin lỗi nhau và bảo ban các cháu.'),
    ],
    demands: ['{A} và {B} đều cho rằng mình đúng, không bên nào nhường.'],
  },
];
