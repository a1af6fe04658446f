import { OPEN_QUESTIONS } from '@/lib/domain/programme/shipped/open-questions';
import { stepsTo2030, type ShippedPlan } from '@/lib/domain/programme/shipped/shipped-plan';

const SOURCE = 'Kế hoạch 183/KH-UBND ngày 10/7/2025';
const NATIONAL_SOURCE = 'Quyết định 315/QĐ-TTg ngày 17/4/2024';

/** Hà Nội: a stricter plan than the nation's, written for two levels of government from 01/7/2025. */
export const HANOI_PLAN: ShippedPlan = {
  code: 'hanoi',
  number: '183/KH-UBND',
  issuedOn: '2025-07-10',
  issuer: 'Ủy ban nhân dân thành phố Hà Nội',
  title: 'Kế hoạch thực hiện Đề án nâng cao năng lực đội ngũ hòa giải viên ở cơ sở giai đoạn 2025–2030',
  basis: NATIONAL_SOURCE,
  from: '2025-07-01',
  to: '2030-12-31',
  phases: [
    { name: 'Giai đoạn 2025–2026: tập huấn, phát tài liệu, sơ kết', from: '2025-07-01', to: '2026-12-31' },
    {
      name: 'Giai đoạn 2027–2030: bồi dưỡng nâng cao, kiểm tra, tổng kết',
      from: '2027-01-01',
      to: '2030-12-31',
    },
  ],
  targets: [
    {
      code: 'teams_in_order',
      wording: '100% tổ hòa giải được kiện toàn đúng quy định',
      source: SOURCE,
      values: stepsTo2030([9_500, 9_700, 9_800, 9_900, 9_950, 10_000]),
      open: OPEN_QUESTIONS.teams_in_order,
    },
    {
      code: 'trainers_trained',
      wording: '100% tập huấn viên, hòa giải viên được tập huấn và có tài liệu',
      source: SOURCE,
      values: stepsTo2030([7_000, 9_500, 10_000, 10_000, 10_000, 10_000]),
      open: OPEN_QUESTIONS.trainers_trained,
    },
    {
      code: 'trainers_with_materials',
      wording: '100% tập huấn viên, hòa giải viên được tập huấn và có tài liệu',
      source: SOURCE,
      values: stepsTo2030([7_000, 9_500, 10_000, 10_000, 10_000, 10_000]),
      open: OPEN_QUESTIONS.trainers_with_materials,
    },
    {
      code: 'mediators_with_materials',
      wording: '100% tập huấn viên, hòa giải viên được tập huấn và có tài liệu',
      source: SOURCE,
      values: stepsTo2030([6_000, 9_000, 9_500, 9_700, 9_900, 10_000]),
      open: OPEN_QUESTIONS.mediators_with_materials,
    },
    {
      code: 'mediators_trained',
      wording: '100% tập huấn viên, hòa giải viên được tập huấn và có tài liệu',
      source: SOURCE,
      values: stepsTo2030([5_500, 8_000, 8_700, 9_200, 9_600, 10_000]),
      open: OPEN_QUESTIONS.mediators_trained,
    },
    {
      code: 'trainer_density',
      wording: 'Tập huấn viên cấp tỉnh: ít nhất 01 tập huấn viên trên 100 tổ hòa giải',
      source: NATIONAL_SOURCE,
      values: stepsTo2030([100, 100, 100, 100, 100, 100]),
      open: OPEN_QUESTIONS.trainer_density,
    },
    {
      code: 'skills_trained',
      wording: 'Từ 90% hòa giải viên được bồi dưỡng kỹ năng',
      source: SOURCE,
      values: stepsTo2030([5_000, 7_200, 7_800, 8_200, 8_600, 9_000]),
      open: OPEN_QUESTIONS.skills_trained,
    },
    {
      code: 'new_mediators_trained',
      wording: '100% hòa giải viên mới được bồi dưỡng trong 6 tháng',
      source: SOURCE,
      values: stepsTo2030([10_000, 10_000, 10_000, 10_000, 10_000, 10_000]),
      open: OPEN_QUESTIONS.new_mediators_trained,
    },
    {
      code: 'teams_supported',
      wording: 'Từ 10% tổ hòa giải có hỗ trợ chuyên môn từ lực lượng pháp lý, luật sư, công an',
      source: SOURCE,
      values: stepsTo2030([600, 800, 850, 900, 950, 1_000]),
      open: OPEN_QUESTIONS.teams_supported,
    },
    {
      code: 'success_rate',
      wording: 'Đến hết năm 2030, tỷ lệ hòa giải thành trên phạm vi toàn Thành phố đạt từ 90%',
      source: SOURCE,
      values: stepsTo2030([8_650, 8_750, 8_800, 8_850, 8_900, 9_000]),
      open: OPEN_QUESTIONS.success_rate,
    },
    { code: 'tasks_done', wording: null, source: SOURCE, values: {}, open: OPEN_QUESTIONS.tasks_done },
  ],
  open: [
    'Câu chữ các chỉ tiêu lấy theo tin tóm tắt kế hoạch trên báo; chưa đối chiếu với toàn văn.',
    'Kế hoạch chỉ ấn định mức đến hết năm 2030. Mức từng năm là đề xuất, thành phố tự đặt lại.',
    'Chưa rõ Kế hoạch 183 có thay Kế hoạch 215/KH-UBND ngày 17/7/2024 không; ở đây coi Kế hoạch 183 đang có hiệu lực.',
    'Mức 60% đặt cho «Xã, phường điển hình»; câu văn đặt «Tổ hòa giải 5 tốt» bên cạnh mà không nói rõ có cùng mức đó không. «Đạt yêu cầu mô hình» cũng chưa rõ là được công nhận hay tự chấm.',
  ],
};
