/** A task as a published plan lists it: no date, co-ordinating units in free text. */
export type TaskTemplate = {
  readonly title: string;
  readonly leadUnit: string;
  readonly partners: string;
};

const OFFICE = 'Văn phòng HĐND và UBND xã, phường';
const CONCERNED = 'Các đơn vị liên quan';

const byOffice = (title: string): TaskTemplate => ({ title, leadUnit: OFFICE, partners: CONCERNED });

/** Where the template comes from, said beside the button that takes it. */
export const TASK_TEMPLATE_SOURCE =
  'Kế hoạch năm 2026 của UBND xã An Thành, thành phố Hải Phòng (tháng 5/2026)';

/** The tasks of a commune's year, for a commune that has no plan of its own yet. */
export const COMMUNE_TASK_TEMPLATE: readonly TaskTemplate[] = [
  byOffice('Tham gia tổng rà soát văn bản pháp luật về hòa giải; đưa văn bản đến hòa giải viên'),
  byOffice('Góp ý dự thảo Luật Hòa giải ở cơ sở (sửa đổi)'),
  byOffice(
    'Phổ biến quy định pháp luật cho hòa giải viên; cử người dự lớp của cấp trên; lồng ghép vào sinh hoạt cộng đồng',
  ),
  byOffice(
    'Truyền thông trên loa truyền thanh, mạng xã hội; tài liệu pháp luật điện tử; nêu gương điển hình',
  ),
  byOffice(
    'Rà soát số lượng, chất lượng; kiện toàn tổ hòa giải; chọn, bổ sung hòa giải viên; chi đủ mức hỗ trợ',
  ),
  byOffice(
    'Kiểm tra, đánh giá việc hòa giải ở thôn, tổ dân phố; gỡ khó khăn; khen, chấn chỉnh; tổng hợp báo cáo',
  ),
];
