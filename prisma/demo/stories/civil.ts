import { act, pay, settled, type Plot } from './plot';

/** Tranh chấp dân sự, đất đai (NĐ 15/2014 Đ5.1 b). */
export const CIVIL_PLOTS: readonly Plot[] = [
  {
    kind: 'civil',
    subkind: 'boundary',
    relation: 'neighbours',
    weight: [8, 14],
    summaries: [
      '{A} và {B} tranh chấp khoảng 30 cm đất giáp ranh khi {B} xây lại tường rào.',
      '{B} xây móng nhà, {A} cho rằng lấn sang đất nhà mình.',
      'Cọc mốc giữa hai thửa bị mất sau khi dồn điền đổi thửa, {A} và {B} không thống nhất ranh giới.',
      'Hàng cây {B} trồng sát ranh, rễ làm nứt sân nhà {A}.',
    ],
    settlements: [
      settled(
        'Hai bên cùng đo lại theo sổ, chôn mốc mới trước sự chứng kiến của trưởng thôn; {B} lùi tường về đúng ranh.',
        act('second', [10, 45], 'Lùi tường rào về đúng mốc đã chôn'),
      ),
      settled(
        '{B} chặt cây sát ranh và trả một phần tiền sửa sân.',
        act('second', [5, 20], 'Chặt hàng cây sát ranh'),
        pay('second', [10, 40], [1000, 6000], 'Trả một phần tiền sửa sân'),
      ),
      settled('Hai nhà lấy tim tường cũ làm ranh giới, ký vào sơ đồ chung.'),
    ],
    demands: [
      '{A} yêu cầu tháo dỡ phần lấn. {B} đề nghị cơ quan chuyên môn đo đạc lại.',
      '{A} căn cứ sổ đỏ. {B} căn cứ hiện trạng sử dụng đã hai mươi năm.',
    ],
  },
  {
    kind: 'civil',
    subkind: 'land',
    relation: 'acquaintances',
    weight: [4, 8],
    summaries: [
      '{A} cho {B} mượn đất trồng rau từ nhiều năm trước, nay đòi lại, {B} chưa trả.',
      '{A} và {B} đổi ruộng cho nhau bằng miệng, nay một bên muốn lấy lại.',
      '{B} làm nhà tạm trên phần đất {A} đã nhận chuyển nhượng bằng giấy viết tay.',
    ],
    settlements: [
      settled(
        '{B} trả lại đất sau khi thu hoạch vụ này; {A} hỗ trợ tiền công cải tạo.',
        act('second', [30, 90], 'Trả lại đất sau khi thu hoạch'),
        pay('first', [30, 90], [2000, 8000], 'Hỗ trợ tiền công cải tạo đất'),
      ),
      settled('Hai bên giữ nguyên việc đổi ruộng và viết giấy có người làm chứng.'),
    ],
    demands: ['{A} đòi lại đất ngay. {B} cho rằng đất đã đổi hẳn.'],
  },
  {
    kind: 'civil',
    subkind: 'inheritance',
    relation: 'siblings',
    weight: [7, 8],
    summaries: [
      '{A} và {B} không thống nhất việc chia đất bố mẹ để lại.',
      '{B} ở trên đất hương hỏa và muốn đứng tên một mình, {A} không đồng ý.',
      'Hai anh em {A} và {B} tranh chấp căn nhà bố mẹ để lại không có di chúc.',
    ],
    settlements: [
      settled(
        'Đất chia làm hai phần; {B} giữ phần có nhà thờ và trả chênh lệch cho {A}.',
        pay('second', [30, 180], [20000, 120000], 'Trả tiền chênh lệch phần đất được chia'),
      ),
      settled(
        'Giữ nguyên nhà thờ làm của chung, các anh em góp tiền giỗ hằng năm.',
        act('first', [10, 30], 'Cùng ra UBND làm văn bản thỏa thuận phân chia di sản'),
      ),
    ],
    demands: [
      '{A} đề nghị chia đều. {B} cho rằng mình đã nuôi bố mẹ nên được phần hơn.',
      'Các bên đề nghị đưa việc ra Tòa án.',
    ],
  },
  {
    kind: 'civil',
    subkind: 'contract_debt',
    relation: 'acquaintances',
    weight: [10, 6],
    summaries: [
      '{B} vay tiền của {A}, đã quá hẹn mà chưa trả.',
      '{A} góp tiền chơi họ với {B}, đến kỳ không nhận được.',
      '{B} thuê {A} xây tường, còn nợ tiền công.',
      '{A} đặt cọc thuê nhà của {B}, nay không thuê nữa và xin lại tiền cọc.',
      '{B} mua chịu vật liệu ở cửa hàng nhà {A}, nợ từ năm ngoái.',
    ],
    settlements: [
      settled(
        '{B} trả nợ làm hai lần, không tính lãi.',
        pay('second', [10, 30], [3000, 25000], 'Trả nợ lần một'),
        pay('second', [45, 120], [3000, 25000], 'Trả nợ lần hai'),
      ),
      settled(
        '{B} trả đủ tiền công còn thiếu sau khi {A} sửa xong chỗ tường nứt.',
        act('first', [5, 20], 'Sửa chỗ tường nứt'),
        pay('second', [10, 40], [2000, 15000], 'Trả đủ tiền công còn thiếu'),
      ),
      settled(
        '{B} trả lại một nửa tiền cọc.',
        pay('second', [3, 20], [1000, 8000], 'Trả lại một nửa tiền đặt cọc'),
      ),
    ],
    demands: [
      '{A} đòi trả hết một lần cả lãi. {B} xin khất đến Tết.',
      '{B} không nhận số nợ như {A} nói, không có giấy tờ.',
    ],
  },
  {
    kind: 'civil',
    subkind: 'property',
    relation: 'acquaintances',
    weight: [3, 3],
    summaries: [
      '{A} cho {B} mượn xe máy, xe hỏng, {B} không sửa trả.',
      'Đàn vịt của {A} lạc sang ao nhà {B}, hai bên không thống nhất số con.',
      '{A} gửi đồ ở nhà {B}, khi lấy về thì thiếu.',
    ],
    settlements: [
      settled('{B} sửa xe trả lại {A}.', act('second', [7, 20], 'Sửa xe máy và trả lại')),
      settled(
        '{B} đền một phần giá trị đồ bị thiếu.',
        pay('second', [5, 30], [500, 6000], 'Đền một phần giá trị đồ bị thiếu'),
      ),
    ],
    demands: ['{A} đòi đền bằng giá mua mới. {B} chỉ nhận đền theo giá đồ cũ.'],
  },
  {
    kind: 'civil',
    subkind: 'damage',
    relation: 'neighbours',
    weight: [7, 4],
    summaries: [
      '{B} xây nhà cao tầng làm nứt tường nhà {A}.',
      'Ống nước nhà {B} ở tầng trên vỡ, thấm xuống trần nhà {A}.',
      'Xe của {B} va quệt làm ngã {A} trong ngõ, chưa thống nhất tiền thuốc.',
      'Cây nhà {B} đổ khi mưa bão, làm hỏng mái bếp nhà {A}.',
    ],
    settlements: [
      settled(
        '{B} trả tiền sửa phần tường nứt theo giá thợ hai bên cùng chọn.',
        pay('second', [10, 60], [2000, 30000], 'Trả tiền sửa phần tường nứt'),
      ),
      settled(
        '{B} thay đường ống và sơn lại trần nhà cho {A}.',
        act('second', [5, 15], 'Thay đường ống nước bị vỡ'),
        act('second', [15, 40], 'Sơn lại trần nhà tầng dưới'),
      ),
      settled('{B} chịu tiền thuốc và hỏi thăm {A}.', pay('second', [3, 15], [500, 5000], 'Trả tiền thuốc')),
    ],
    demands: [
      '{A} yêu cầu bồi thường toàn bộ. {B} cho rằng tường nứt từ trước.',
      '{A} và {B} không thống nhất được mức bồi thường.',
    ],
  },
  {
    kind: 'civil',
    subkind: 'civil_other',
    relation: 'acquaintances',
    weight: [2, 2],
    summaries: [
      '{A} và {B} cùng làm ăn nhỏ, không thống nhất cách chia tiền lãi.',
      '{B} nhận làm cỗ cưới cho nhà {A} nhưng thiếu mâm so với thỏa thuận.',
    ],
    settlements: [
      settled(
        '{B} trả lại phần tiền tương ứng với số mâm thiếu.',
        pay('second', [3, 15], [800, 5000], 'Trả lại tiền phần thiếu'),
      ),
      settled('Hai bên chốt sổ, chia đôi tiền lãi và không làm chung nữa.'),
    ],
    demands: ['Hai bên không thống nhất được sổ sách.'],
  },
];
