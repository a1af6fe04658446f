import { act, pay, settled, type Plot } from './plot';

/** Tranh chấp hôn nhân và gia đình (NĐ 15/2014 Đ5.1 c). */
export const FAMILY_PLOTS: readonly Plot[] = [
  {
    kind: 'family',
    subkind: 'spouses',
    relation: 'spouses',
    weight: [12, 12],
    summaries: [
      '{A} và {B} cãi nhau vì tiền bạc, {A} bỏ về nhà mẹ đẻ một tuần.',
      '{B} hay uống rượu, về nhà to tiếng với {A} và các con.',
      '{A} cho rằng {B} không đưa tiền lo việc nhà.',
      '{B} chơi bài ăn tiền nhỏ, vợ chồng mâu thuẫn kéo dài.',
      '{A} và {B} bất hòa vì cách dạy con và ông bà hai bên.',
    ],
    settlements: [
      settled('{B} hứa bớt rượu, giúp việc nhà; {A} về nhà, hai vợ chồng cùng bàn chuyện chi tiêu.'),
      settled(
        'Vợ chồng thống nhất góp tiền chung mỗi tháng và không cãi nhau trước mặt con.',
        act('second', [7, 30], 'Đưa tiền góp chi tiêu chung của tháng đầu'),
      ),
      settled('{B} nhận lỗi trước hai bên gia đình, hứa không chơi bài nữa.'),
    ],
    demands: [
      '{A} muốn ly hôn. {B} xin hàn gắn nhưng không hứa bỏ rượu.',
      'Hai vợ chồng muốn ở riêng một thời gian, chưa thỏa thuận được việc nuôi con.',
    ],
  },
  {
    kind: 'family',
    subkind: 'parents_children',
    relation: 'parent_child',
    weight: [4, 4],
    summaries: [
      '{A} phản ánh con là {B} không chăm sóc khi ốm, hay nói hỗn.',
      '{A} đã cho {B} đất làm nhà, nay {B} đòi thêm phần còn lại.',
      '{A} và {B} mâu thuẫn vì {B} nghỉ học đi làm sớm.',
    ],
    settlements: [
      settled(
        '{B} xin lỗi và góp tiền nuôi {A} hằng tháng.',
        pay('second', [10, 30], [500, 3000], 'Đưa tiền phụng dưỡng tháng đầu'),
      ),
      settled('{B} xin lỗi; gia đình thống nhất các con thay nhau chăm {A}.'),
    ],
    demands: ['{A} đòi lại đất đã cho. {B} không đồng ý.'],
  },
  {
    kind: 'family',
    subkind: 'relatives',
    relation: 'siblings',
    weight: [4, 5],
    summaries: [
      '{A} và {B} là anh em, cãi nhau trong ngày giỗ vì chuyện đóng góp.',
      '{A} và {B} không thống nhất việc chuyển mộ tổ.',
      'Chị em {A} và {B} to tiếng vì chuyện chăm mẹ già.',
    ],
    settlements: [
      settled('Anh em thống nhất luân phiên làm giỗ, mỗi nhà một năm.'),
      settled(
        'Các con thay nhau chăm mẹ mỗi người một tháng, góp tiền thuốc.',
        pay('second', [7, 30], [500, 3000], 'Góp tiền thuốc cho mẹ'),
      ),
    ],
    demands: ['{A} và {B} không nhường nhau, đề nghị họ tộc phân xử.'],
  },
  {
    kind: 'family',
    subkind: 'maintenance',
    relation: 'spouses',
    weight: [2, 1],
    summaries: [
      '{B} đã ly hôn, chậm tiền cấp dưỡng nuôi con bốn tháng.',
      '{A} đề nghị {B} tăng tiền cấp dưỡng vì con vào lớp một.',
    ],
    settlements: [
      settled(
        '{B} trả tiền cấp dưỡng còn thiếu làm hai lần.',
        pay('second', [10, 30], [2000, 8000], 'Trả tiền cấp dưỡng còn thiếu, lần một'),
        pay('second', [40, 75], [2000, 8000], 'Trả tiền cấp dưỡng còn thiếu, lần hai'),
      ),
    ],
    demands: ['{A} đề nghị thi hành án. {B} nói chưa có việc làm.'],
  },
  {
    kind: 'family',
    subkind: 'divorce',
    relation: 'spouses',
    weight: [4, 3],
    summaries: [
      '{A} xin ly hôn vì tính tình không hợp, {B} mong đoàn tụ.',
      '{A} và {B} chuẩn bị ly hôn, chưa thống nhất ai nuôi con nhỏ.',
    ],
    settlements: [
      settled('{A} rút ý định ly hôn; vợ chồng cho nhau thời gian và nhờ hai bên gia đình giúp.'),
      settled('Nếu ly hôn, con ở với mẹ; {B} thăm con cuối tuần, {A} không ngăn cản.'),
    ],
    demands: ['{A} giữ ý định ly hôn và nộp đơn ra Tòa án. {B} không đồng ý.'],
  },
  {
    kind: 'family',
    subkind: 'domestic_violence',
    relation: 'spouses',
    weight: [2, 2],
    summaries: [
      '{B} tát {A} trong lúc nóng giận, chưa gây thương tích, {A} nhờ tổ hòa giải.',
      '{B} đập phá đồ đạc trong nhà khi say, {A} và các con sợ.',
    ],
    settlements: [
      settled(
        '{B} viết cam kết không tái phạm; chi hội phụ nữ và tổ hòa giải ghé thăm hằng tuần.',
        act('second', [1, 7], 'Ký cam kết không có hành vi bạo lực'),
      ),
      settled('{B} xin lỗi vợ con trước hai bên gia đình, hứa không uống rượu nữa.'),
    ],
    demands: ['{A} muốn ở riêng và nhờ công an xã can thiệp.'],
  },
  {
    kind: 'family',
    subkind: 'family_other',
    relation: 'parent_child',
    weight: [2, 2],
    summaries: [
      'Mẹ chồng là {A} và con dâu là {B} không hợp nhau trong sinh hoạt hằng ngày.',
      '{A} không đồng ý cho {B} lấy người khác tôn giáo, gia đình căng thẳng.',
    ],
    settlements: [
      settled('Gia đình thống nhất nấu ăn riêng, tối cùng ăn cơm; hai bên bỏ qua lời nói cũ.'),
      settled('{A} đồng ý gặp gia đình bên kia để bàn chuyện cưới hỏi.'),
    ],
    demands: ['Hai bên chưa nói chuyện được với nhau, đề nghị để thêm thời gian.'],
  },
];
