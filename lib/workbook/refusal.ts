import { WORKBOOK_LIMITS } from './limits';

/** Why a file is not read. Each has its sentence in {@link REFUSAL_SENTENCES}. */
export const REFUSAL_CODES = [
  'TOO_BIG',
  'NOT_A_WORKBOOK',
  'OLD_FORMAT',
  'MACROS',
  'PASSWORD',
  'TOO_MANY_PARTS',
  'SWELLS',
  'NESTED_ARCHIVE',
  'UNSAFE_NAMES',
  'ENTITIES',
  'EXTERNAL_LINKS',
  'TOO_MANY_STRINGS',
  'TOO_MANY_ROWS',
  'TOO_MANY_COLUMNS',
  'TOO_MANY_CELLS',
  'ENCODING_UNKNOWN',
  'DAMAGED',
  'TOO_SLOW',
  'TOO_HEAVY',
] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];

const thousands = (count: number): string => count.toLocaleString('vi-VN');
const SAVE_AS =
  'Mở tệp bằng Excel, chọn Lưu thành (Save As), kiểu «Excel Workbook (.xlsx)», rồi tải lên lại.';

/** What the person is told: what is wrong, and what to do. */
export const REFUSAL_SENTENCES: Record<RefusalCode, string> = {
  TOO_BIG: 'Tệp lớn hơn 10 MB. Bỏ hình ảnh và các trang tính không dùng, hoặc chia thành nhiều tệp nhỏ hơn.',
  NOT_A_WORKBOOK: 'Đây không phải tệp Excel (.xlsx) hay tệp văn bản .csv. Chọn tệp khác.',
  OLD_FORMAT: `Tệp có định dạng Excel mà hệ thống không đọc (.xls, .xlsb). ${SAVE_AS}`,
  MACROS: `Tệp có chứa macro nên không được nhận. ${SAVE_AS}`,
  PASSWORD: 'Tệp được đặt mật khẩu. Bỏ mật khẩu trong Excel, lưu lại rồi tải lên.',
  TOO_MANY_PARTS: `Tệp có quá nhiều thành phần bên trong. Sao chép phần dữ liệu sang một tệp Excel mới rồi tải lên lại.`,
  SWELLS:
    'Tệp chứa lượng dữ liệu nén lớn bất thường nên không được mở. Sao chép phần dữ liệu sang một tệp mới.',
  NESTED_ARCHIVE: 'Tệp có nhúng tệp nén hoặc tệp Excel khác bên trong. Xóa phần nhúng, lưu lại rồi tải lên.',
  UNSAFE_NAMES: 'Tệp có thành phần mang tên không an toàn nên không được mở.',
  ENTITIES: 'Tệp có khai báo không an toàn (DTD) nên không được mở.',
  EXTERNAL_LINKS:
    'Tệp có công thức lấy số liệu từ tệp khác. Trong Excel vào Dữ liệu, Sửa liên kết, Ngắt liên kết, lưu lại rồi tải lên.',
  TOO_MANY_STRINGS: 'Tệp có quá nhiều chữ khác nhau. Chia thành nhiều tệp nhỏ hơn.',
  TOO_MANY_ROWS: `Tệp có hơn ${thousands(WORKBOOK_LIMITS.rows)} dòng. Chia thành nhiều tệp nhỏ hơn.`,
  TOO_MANY_COLUMNS: `Tệp dùng quá ${WORKBOOK_LIMITS.columns} cột. Có thể có ô lạc ở xa bên phải: xóa các cột thừa rồi lưu lại.`,
  TOO_MANY_CELLS: 'Tệp có quá nhiều ô chứa dữ liệu. Chia thành nhiều tệp nhỏ hơn.',
  ENCODING_UNKNOWN:
    'Không nhận ra bảng mã chữ của tệp. Trong Excel chọn Lưu thành (Save As), kiểu «CSV UTF-8» hoặc «Excel Workbook (.xlsx)».',
  DAMAGED: `Tệp bị hỏng hoặc bị cắt ngang. ${SAVE_AS}`,
  TOO_SLOW: 'Đọc tệp mất quá nhiều thời gian nên đã dừng. Chia thành nhiều tệp nhỏ hơn.',
  TOO_HEAVY: 'Đọc tệp cần quá nhiều bộ nhớ nên đã dừng. Chia thành nhiều tệp nhỏ hơn.',
};

/** Ends the reading from wherever the trap was found; only this folder catches it. */
export class WorkbookRefused extends Error {
  constructor(readonly code: RefusalCode) {
    super(`Workbook refused: ${code}`);
    this.name = 'WorkbookRefused';
  }
}

/** A refused file as the caller sees it. */
export type Refusal = { readonly ok: false; readonly code: RefusalCode; readonly sentence: string };

/** The refusal with its sentence. */
export const refusal = (code: RefusalCode): Refusal => ({
  ok: false,
  code,
  sentence: REFUSAL_SENTENCES[code],
});
