import { act, pay, settled, type Plot } from './plot';

/** Vi phạm chưa đến mức bị xử lý và các việc khác (NĐ 15/2014 Đ5.1 d–e). */
export const OTHER_PLOTS: readonly Plot[] = [
  {
    kind: 'other',
    subkind: 'law_breach',
    relation: 'acquaintances',
    weight: [3, 3],
    summaries: [
      '{B} lấy trộm vài buồng chuối của {A}, giá trị nhỏ, đã nhận lỗi.',
      '{A} và {B} xô đẩy nhau ở sân bóng, không ai bị thương.',
      '{B} hái trộm rau và bắt gà của {A} đem bán.',
    ],
    settlements: [
      settled(
        '{B} trả tiền đồ đã lấy và hứa không tái phạm.',
        pay('second', [1, 10], [100, 1500], 'Trả tiền đồ đã lấy'),
      ),
      settled('Hai bên xin lỗi nhau, không yêu cầu gì thêm.'),
    ],
    demands: ['{A} đề nghị công an xã xem xét. {B} không nhận.'],
  },
  {
    kind: 'other',
    subkind: 'no_prosecution',
    relation: 'acquaintances',
    weight: [1, 1],
    summaries: [
      '{B} va chạm làm {A} bị thương nhẹ, cơ quan công an không khởi tố, hai bên bàn chuyện bồi thường.',
      '{A} rút yêu cầu khởi tố, hai bên nhờ tổ hòa giải bàn việc bồi thường tiền thuốc.',
    ],
    settlements: [
      settled(
        '{B} trả tiền thuốc và tiền công những ngày {A} phải nghỉ.',
        pay('second', [5, 30], [2000, 20000], 'Trả tiền thuốc và tiền công những ngày nghỉ'),
      ),
    ],
    demands: ['{A} không đồng ý mức bồi thường, sẽ khởi kiện.'],
  },
  {
    kind: 'other',
    subkind: 'commune_education',
    relation: 'neighbours',
    weight: [1, 1],
    summaries: [
      '{B} đang được giáo dục tại xã, phường; {A} và gia đình {B} nhờ tổ giúp giữ quan hệ xóm giềng.',
    ],
    settlements: [
      settled(
        'Gia đình {B} cùng kèm cặp; {B} tham gia dọn vệ sinh chung với xóm.',
        act('second', [10, 30], 'Tham gia các buổi vệ sinh chung của tổ dân phố'),
      ),
    ],
    demands: ['{A} chưa yên tâm, đề nghị UBND có biện pháp khác.'],
  },
];
