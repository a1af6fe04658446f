import { INDICATOR_CODES, type IndicatorCode, type IndicatorUnit } from '@/lib/domain/indicators/codes';
import type { IndicatorSettings } from '@/lib/domain/indicators/settings';

/** Where an indicator has a meaning: trainers and tasks are nobody's below the commune. */
export type IndicatorLevel = 'city' | 'commune' | 'team';

/** An indicator in words: what its page explains and its tables are headed by. */
export type IndicatorDefinition = {
  /** Its letter in the papers of the Đề án. */
  readonly letter: string;
  readonly title: string;
  /** For the head of a column. */
  readonly short: string;
  readonly unit: IndicatorUnit;
  readonly counted: string;
  readonly outOf: string;
  readonly leftOut: string;
  /** From which records of the portal it comes. */
  readonly from: string;
  readonly source: string;
  readonly levels: readonly IndicatorLevel[];
};

const EVERYWHERE: readonly IndicatorLevel[] = ['city', 'commune', 'team'];
const NOT_OF_A_TEAM: readonly IndicatorLevel[] = ['city', 'commune'];
const SERVING = 'Hòa giải viên đang làm vào ngày xem, mỗi người một lần trong một xã, phường';
const HANOI_2 = 'Kế hoạch 183/KH-UBND của Hà Nội, chỉ tiêu về tập huấn và tài liệu; Quyết định 315/QĐ-TTg';

/** Every indicator, said once. The judges (`judges/`) do what these words say. */
export const INDICATORS: Readonly<Record<IndicatorCode, IndicatorDefinition>> = {
  teams_in_order: {
    letter: 'K1',
    title: 'Tổ hòa giải được kiện toàn đúng quy định',
    short: 'Tổ kiện toàn',
    unit: 'teams',
    counted:
      'Tổ có đủ số hòa giải viên, có hòa giải viên nữ, có người dân tộc thiểu số ở nơi phải có, có đúng một tổ trưởng, và mọi người trong tổ đều có quyết định công nhận.',
    outOf: 'Mọi tổ đang hoạt động vào ngày xem',
    leftOut: 'Tổ đã giải thể hoặc chưa thành lập vào ngày xem.',
    from: 'Danh sách tổ, người trong tổ, quyết định công nhận, vùng đông đồng bào dân tộc thiểu số.',
    source: 'Luật Hòa giải ở cơ sở, Điều 8, 12, 14; Quyết định 315/QĐ-TTg; Kế hoạch 183/KH-UBND của Hà Nội',
    levels: EVERYWHERE,
  },
  trainers_trained: {
    letter: 'K2a',
    title: 'Tập huấn viên được tập huấn',
    short: 'Tập huấn viên đã học',
    unit: 'people',
    counted: 'Tập huấn viên đã hoàn thành ít nhất một lớp dành cho tập huấn viên trong thời gian tính.',
    outOf: 'Tập huấn viên đương nhiệm vào ngày xem, của thành phố và của xã, phường',
    leftOut: 'Người đã thôi làm tập huấn viên.',
    from: 'Danh sách tập huấn viên, lớp tập huấn, người đã hoàn thành.',
    source: HANOI_2,
    levels: NOT_OF_A_TEAM,
  },
  trainers_with_materials: {
    letter: 'K2b',
    title: 'Tập huấn viên có tài liệu',
    short: 'Tập huấn viên có tài liệu',
    unit: 'people',
    counted: 'Tập huấn viên đã nhận hoặc đã mở bộ tài liệu chính thức trong thời gian tính.',
    outOf: 'Tập huấn viên đương nhiệm vào ngày xem, của thành phố và của xã, phường',
    leftOut: 'Người đã thôi làm tập huấn viên.',
    from: 'Danh sách tập huấn viên, sổ phát tài liệu.',
    source: HANOI_2,
    levels: NOT_OF_A_TEAM,
  },
  mediators_with_materials: {
    letter: 'K2c',
    title: 'Hòa giải viên có tài liệu',
    short: 'Có tài liệu',
    unit: 'people',
    counted: 'Người đã nhận bản in hoặc đã mở bộ tài liệu chính thức trong thời gian tính.',
    outOf: SERVING,
    leftOut: 'Người chờ công nhận, người đã thôi. Bản phát cho tổ chỉ tính khi thành phố chọn tính.',
    from: 'Danh sách hòa giải viên, sổ phát tài liệu, lượt mở tài liệu.',
    source: HANOI_2,
    levels: EVERYWHERE,
  },
  mediators_trained: {
    letter: 'K2d',
    title: 'Hòa giải viên được tập huấn, lớp bất kỳ',
    short: 'Được tập huấn',
    unit: 'people',
    counted: 'Người đã hoàn thành ít nhất một lớp, thuộc nội dung nào cũng được, trong thời gian tính.',
    outOf: SERVING,
    leftOut: 'Người chờ công nhận, người đã thôi. Dự mà chưa đủ buổi thì chưa tính là hoàn thành.',
    from: 'Danh sách hòa giải viên, điểm danh các lớp.',
    source: HANOI_2,
    levels: EVERYWHERE,
  },
  trainer_density: {
    letter: 'K2e',
    title: 'Tập huấn viên trên số tổ hòa giải',
    short: 'Tập huấn viên trên số tổ',
    unit: 'people',
    counted: 'Tập huấn viên đương nhiệm của thành phố.',
    outOf: 'Mọi tổ đang hoạt động vào ngày xem: ít nhất 01 tập huấn viên cho 100 tổ',
    leftOut:
      'Tập huấn viên xã, phường: tỷ lệ 01 trên 80 tổ được đặt cho cấp huyện, chưa có văn bản đặt lại cho xã, phường.',
    from: 'Danh sách tập huấn viên, danh sách tổ.',
    source: 'Quyết định 315/QĐ-TTg',
    levels: NOT_OF_A_TEAM,
  },
  skills_trained: {
    letter: 'K3',
    title: 'Hòa giải viên được bồi dưỡng kỹ năng',
    short: 'Bồi dưỡng kỹ năng',
    unit: 'people',
    counted: 'Người đã hoàn thành ít nhất một lớp nghiệp vụ, kỹ năng hòa giải trong thời gian tính.',
    outOf: SERVING,
    leftOut:
      'Người chờ công nhận, người đã thôi. Được mời mà không đến, hoặc dự chưa đủ buổi, thì chưa tính là hoàn thành.',
    from: 'Danh sách hòa giải viên, điểm danh các lớp kỹ năng.',
    source: 'Kế hoạch 183/KH-UBND của Hà Nội, chỉ tiêu về bồi dưỡng kỹ năng',
    levels: EVERYWHERE,
  },
  new_mediators_trained: {
    letter: 'K4',
    title: 'Hòa giải viên mới được bồi dưỡng trong 6 tháng',
    short: 'Người mới',
    unit: 'people',
    counted:
      'Người đã hoàn thành lớp kỹ năng trong 6 tháng kể từ ngày được công nhận lần đầu, kể cả ngày cuối.',
    outOf: 'Người được công nhận lần đầu từ khi có kế hoạch, đã đủ 6 tháng và khi đó vẫn đang làm',
    leftOut:
      'Người chưa đủ 6 tháng, người thôi làm trước khi đủ 6 tháng, người được công nhận lại sau sáp nhập.',
    from: 'Quyết định công nhận, điểm danh các lớp kỹ năng.',
    source: 'Kế hoạch 183/KH-UBND của Hà Nội, chỉ tiêu về hòa giải viên mới',
    levels: EVERYWHERE,
  },
  teams_supported: {
    letter: 'K5',
    title: 'Tổ hòa giải có hỗ trợ chuyên môn pháp luật',
    short: 'Tổ được hỗ trợ',
    unit: 'teams',
    counted:
      'Tổ có người hỗ trợ thuộc lực lượng kể trong Đề án vào ngày xem, và có ít nhất một hoạt động hỗ trợ trong năm.',
    outOf: 'Mọi tổ đang hoạt động vào ngày xem',
    leftOut:
      'Có người hỗ trợ mà chưa có hoạt động nào trong năm, hoặc có hoạt động mà không gắn người hỗ trợ.',
    from: 'Danh sách người hỗ trợ, việc gắn với tổ, sổ hoạt động hỗ trợ.',
    source: 'Quyết định 315/QĐ-TTg; Kế hoạch 183/KH-UBND của Hà Nội, nội dung 6',
    levels: EVERYWHERE,
  },
  success_rate: {
    letter: 'K6',
    title: 'Tỷ lệ hòa giải thành',
    short: 'Hòa giải thành',
    unit: 'cases',
    counted: 'Vụ việc kết thúc trong năm, hòa giải thành.',
    outOf: 'Vụ việc kết thúc trong năm, thành hoặc không thành, tính đến ngày xem',
    leftOut:
      'Vụ việc đang giải quyết, vụ việc không thuộc phạm vi hoặc không tiến hành hòa giải. Mỗi loại có con số riêng.',
    from: 'Sổ theo dõi vụ việc của các tổ.',
    source: 'Quyết định 315/QĐ-TTg; Kế hoạch 183/KH-UBND của Hà Nội; Thông tư 20/2013/TT-BTP',
    levels: EVERYWHERE,
  },
  tasks_done: {
    letter: 'K9',
    title: 'Nhiệm vụ của kế hoạch đã hoàn thành',
    short: 'Nhiệm vụ',
    unit: 'tasks',
    counted: 'Nhiệm vụ của năm đã đến hạn và đã xong vào ngày xem.',
    outOf: 'Nhiệm vụ của năm đã đến hạn vào ngày xem',
    leftOut: 'Nhiệm vụ chưa đến hạn và nhiệm vụ thường xuyên, không có hạn.',
    from: 'Danh sách nhiệm vụ của thành phố và của từng xã, phường.',
    source: 'Cổng thông tin đề xuất, theo cách theo dõi kế hoạch hằng năm',
    levels: NOT_OF_A_TEAM,
  },
};

/** In what each indicator's gap is said. */
export const INDICATOR_UNITS = Object.fromEntries(
  INDICATOR_CODES.map((code) => [code, INDICATORS[code].unit]),
) as Readonly<Record<IndicatorCode, IndicatorUnit>>;

/**
 * The indicators shown of a place of a level, in their order: those that are switched on and have a meaning there. The
 * ratio of trainers was set for provinces; communes have one only where the city chose so.
 */
export const indicatorsAt = (
  level: IndicatorLevel,
  { switchedOff, options }: Pick<IndicatorSettings, 'switchedOff' | 'options'>,
): readonly IndicatorCode[] =>
  INDICATOR_CODES.filter(
    (code) =>
      INDICATORS[code].levels.includes(level) &&
      !switchedOff.includes(code) &&
      (code !== 'trainer_density' || level === 'city' || options.includes('commune_trainers_per_80_teams')),
  );
