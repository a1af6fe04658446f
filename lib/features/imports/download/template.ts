import 'server-only';
import { ETHNICITIES } from '@/lib/domain/roll/ethnicity';
import { QUALIFICATION_LABELS } from '@/lib/domain/roll/qualification';
import { workbookHeaders } from '@/lib/workbook/workbook-headers';
import { writeWorkbook } from '@/lib/workbook/write-workbook';
import type { WrittenColumn } from '@/lib/workbook/write/written-sheet';

type TemplateColumn = WrittenColumn & {
  /** What a filled-in row has there; made up. */
  readonly sample: string;
  /** How it is to be filled in. */
  readonly told: string;
};

const COLUMNS: readonly TemplateColumn[] = [
  {
    header: 'Tổ hòa giải',
    width: 24,
    kind: 'text',
    sample: 'Tổ hòa giải số 1',
    told: 'Tên tổ, giống nhau ở mọi dòng của tổ.',
  },
  {
    header: 'Thôn, tổ dân phố',
    width: 20,
    kind: 'text',
    sample: 'TDP 1, TDP 2',
    told: 'Các thôn, tổ dân phố mà tổ phụ trách, cách nhau bằng dấu phẩy.',
  },
  { header: 'Họ và tên', width: 26, kind: 'text', sample: 'Nguyễn Văn Mẫu', told: 'Đủ họ, tên đệm và tên.' },
  {
    header: 'Năm sinh',
    width: 14,
    kind: 'text',
    sample: '1961',
    told: 'Năm bốn chữ số, hoặc ngày như 20/11/1961.',
  },
  {
    header: 'Giới tính',
    width: 10,
    kind: 'text',
    choices: ['Nam', 'Nữ'],
    sample: 'Nam',
    told: 'Chọn Nam hoặc Nữ.',
  },
  {
    header: 'Dân tộc',
    width: 12,
    kind: 'text',
    choices: ETHNICITIES,
    sample: 'Kinh',
    told: 'Chọn trong danh sách; không biết thì để trống.',
  },
  {
    header: 'Trình độ chuyên môn',
    width: 24,
    kind: 'text',
    choices: Object.values(QUALIFICATION_LABELS),
    sample: QUALIFICATION_LABELS.other,
    told: 'Chọn một trong ba mức của biểu thống kê.',
  },
  {
    header: 'Chức danh trong tổ',
    width: 16,
    kind: 'text',
    choices: ['Tổ trưởng', 'Tổ viên'],
    sample: 'Tổ trưởng',
    told: 'Mỗi tổ một tổ trưởng (Luật Hòa giải ở cơ sở, Điều 14).',
  },
  { header: 'Địa chỉ', width: 28, kind: 'text', sample: 'Số 1 phố Mẫu', told: 'Không bắt buộc.' },
  {
    header: 'Điện thoại',
    width: 16,
    kind: 'text',
    sample: '0912000118',
    told: 'Giữ số 0 ở đầu; có thể viết cách hoặc chấm.',
  },
  {
    header: 'Số quyết định',
    width: 18,
    kind: 'text',
    sample: '142/QĐ-UBND',
    told: 'Quyết định công nhận của Chủ tịch UBND xã, phường.',
  },
  {
    header: 'Ngày quyết định',
    width: 16,
    kind: 'text',
    sample: '15/08/2025',
    told: 'Ngày ký, như 15/08/2025.',
  },
  { header: 'Ghi chú', width: 24, kind: 'text', sample: '', told: 'Không bắt buộc.' },
];

const GENERAL = [
  'Mỗi dòng là một hòa giải viên. Xóa dòng mẫu trước khi tải lên.',
  'Một người ở hai tổ thì ghi hai dòng, cùng năm sinh và điện thoại.',
  'Không sửa dòng tiêu đề; có thể bỏ trống cả cột không dùng.',
  'Tệp tải lên được đọc và cho xem lại từng dòng trước khi nhập.',
];

/** An empty list with one made-up row to follow, choices where there are few, and a page that explains. */
export function sendTemplate(): Promise<Response> {
  const body = writeWorkbook([
    { name: 'Danh sách', captions: [], columns: COLUMNS, rows: [COLUMNS.map(({ sample }) => sample)] },
    {
      name: 'Hướng dẫn',
      captions: GENERAL,
      columns: [
        { header: 'Cột', width: 24, kind: 'text' },
        { header: 'Cách ghi', width: 70, kind: 'text' },
      ],
      rows: COLUMNS.map(({ header, told }) => [header, told]),
    },
  ]);
  return Promise.resolve(
    new Response(body, { headers: workbookHeaders('Mẫu danh sách tổ hòa giải và hòa giải viên') }),
  );
}
