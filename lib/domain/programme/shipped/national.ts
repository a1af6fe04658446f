import { OPEN_QUESTIONS } from '@/lib/domain/programme/shipped/open-questions';
import { stepsTo2030, type ShippedPlan } from '@/lib/domain/programme/shipped/shipped-plan';

const SOURCE = 'Quyết định 315/QĐ-TTg ngày 17/4/2024';
const NUMBER_NOT_READ =
  'Chưa đọc được con số của Quyết định 315 cho chỉ tiêu này nên để trống; thành phố ghi mức theo kế hoạch của mình.';

/** The programme itself: what a city begins with until it enters its own plan. */
export const NATIONAL_PLAN: ShippedPlan = {
  code: 'national',
  number: '315/QĐ-TTg',
  issuedOn: '2024-04-17',
  issuer: 'Thủ tướng Chính phủ',
  title: 'Đề án nâng cao năng lực đội ngũ hòa giải viên ở cơ sở giai đoạn 2024–2030',
  basis: SOURCE,
  from: '2024-04-17',
  to: '2030-12-31',
  phases: [
    {
      name: 'Giai đoạn 2024–2026: chỉ đạo điểm, bồi dưỡng tập huấn viên và hòa giải viên, sơ kết',
      from: '2024-04-17',
      to: '2026-12-31',
    },
    {
      name: 'Giai đoạn 2027–2030: bồi dưỡng hòa giải viên, nhân rộng cấp xã điển hình, tổng kết',
      from: '2027-01-01',
      to: '2030-12-31',
    },
  ],
  targets: [
    {
      code: 'teams_in_order',
      wording: '100% tổ hòa giải được củng cố, kiện toàn, đủ số lượng và thành phần theo luật',
      source: SOURCE,
      values: stepsTo2030([9_500, 9_700, 9_800, 9_900, 9_950, 10_000]),
      open: OPEN_QUESTIONS.teams_in_order,
    },
    {
      code: 'trainers_trained',
      wording: '100% tập huấn viên cấp tỉnh, cấp huyện được tập huấn và cung cấp tài liệu',
      source: SOURCE,
      values: stepsTo2030([7_000, 9_500, 10_000, 10_000, 10_000, 10_000]),
      open: OPEN_QUESTIONS.trainers_trained,
    },
    {
      code: 'trainers_with_materials',
      wording: '100% tập huấn viên cấp tỉnh, cấp huyện được tập huấn và cung cấp tài liệu',
      source: SOURCE,
      values: stepsTo2030([7_000, 9_500, 10_000, 10_000, 10_000, 10_000]),
      open: OPEN_QUESTIONS.trainers_with_materials,
    },
    {
      code: 'mediators_with_materials',
      wording:
        '100% hòa giải viên được tiếp cận và sử dụng bộ tài liệu bồi dưỡng kiến thức pháp luật, kỹ năng hòa giải',
      source: SOURCE,
      values: stepsTo2030([6_000, 9_000, 9_500, 9_700, 9_900, 10_000]),
      open: OPEN_QUESTIONS.mediators_with_materials,
    },
    {
      code: 'mediators_trained',
      wording: null,
      source: SOURCE,
      values: {},
      open: `${NUMBER_NOT_READ} ${OPEN_QUESTIONS.mediators_trained}`,
    },
    {
      code: 'trainer_density',
      wording: 'Tập huấn viên cấp tỉnh: ít nhất 01 tập huấn viên trên 100 tổ hòa giải',
      source: SOURCE,
      values: stepsTo2030([100, 100, 100, 100, 100, 100]),
      open: OPEN_QUESTIONS.trainer_density,
    },
    {
      code: 'skills_trained',
      wording: null,
      source: SOURCE,
      values: {},
      open: `${NUMBER_NOT_READ} ${OPEN_QUESTIONS.skills_trained}`,
    },
    {
      code: 'new_mediators_trained',
      wording: null,
      source: SOURCE,
      values: {},
      open: `${NUMBER_NOT_READ} ${OPEN_QUESTIONS.new_mediators_trained}`,
    },
    {
      code: 'teams_supported',
      wording:
        'Từ 10% tổ hòa giải được luật sư, luật gia, Hội thẩm nhân dân, công an, bộ đội biên phòng và người làm công tác pháp luật hỗ trợ chuyên môn',
      source: SOURCE,
      values: stepsTo2030([600, 800, 850, 900, 950, 1_000]),
      open: OPEN_QUESTIONS.teams_supported,
    },
    {
      code: 'success_rate',
      wording: 'Đến hết năm 2030, tỷ lệ hòa giải thành trên phạm vi cả nước đạt từ 85%',
      source: SOURCE,
      values: stepsTo2030([8_250, 8_300, 8_350, 8_400, 8_450, 8_500]),
      open: OPEN_QUESTIONS.success_rate,
    },
    { code: 'tasks_done', wording: null, source: SOURCE, values: {}, open: OPEN_QUESTIONS.tasks_done },
  ],
  open: [
    'Câu chữ các chỉ tiêu lấy theo bài giới thiệu Quyết định 315; chưa đối chiếu với toàn văn.',
    'Quyết định chỉ ấn định mức cuối kỳ. Mức từng năm là đề xuất, thành phố tự đặt lại.',
    'Nơi được chọn chỉ đạo điểm của Trung ương phải đạt trên 90% vụ hòa giải thành; nơi đó ghi mức riêng.',
    'Chưa đọc được số xã phải đạt mô hình «cấp xã điển hình về hòa giải ở cơ sở».',
  ],
};
