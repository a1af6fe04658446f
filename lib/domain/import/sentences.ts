import type { ImportKind } from '@/lib/domain/import/records';

type Typed = { readonly typed: string };
type Nothing = Readonly<Record<never, never>>;

/** What each sentence needs to know. The keys are the closed list of issue codes. */
export type IssueFacts = {
  HEADER_NOT_FOUND: { readonly kind: ImportKind };
  COLUMN_MISSING: { readonly column: string };
  HIDDEN_SHEET: Nothing;
  HIDDEN_ROW: Nothing;
  CELL_ERROR: Typed;
  TOTAL_DIFFERS: { readonly what: string; readonly said: number; readonly found: number };
  DUPLICATE_IN_FILE: { readonly what: 'người' | 'vụ việc'; readonly row: number };
  TEAM_MISSING: Nothing;
  NAME_MISSING: Nothing;
  NAME_INVALID: Typed;
  SEX_MISSING: Nothing;
  SEX_INVALID: Typed;
  BIRTH_YEAR_MISSING: Nothing;
  BIRTH_YEAR_INVALID: Typed;
  BIRTH_YEAR_SHORT: Typed & { readonly year: number };
  BIRTH_DATE_INVALID: Typed & { readonly year: number };
  PHONE_INVALID: Typed & { readonly digits: number };
  DECISION_DATE_INVALID: Typed;
  TEAM_NO_WOMAN: { readonly team: string };
  TEAM_NO_LEADER: { readonly team: string };
  TEAM_TWO_LEADERS: { readonly team: string; readonly names: readonly string[] };
  TEAM_TOO_FEW: { readonly team: string; readonly people: number };
  PERSON_IN_TWO_TEAMS: { readonly team: string; readonly row: number };
  NUMBER_REPEATED: { readonly number: number; readonly row: number };
  DATE_MISSING: Nothing;
  DATE_INVALID: Typed;
  DATE_WITHOUT_YEAR: Typed & { readonly year: number };
  DATE_IN_FUTURE: Typed;
  MEDIATOR_MISSING: Nothing;
  PARTY_MISSING: Nothing;
  CONTENT_MISSING: Nothing;
  OUTCOME_BOTH: Nothing;
  OUTCOME_INVALID: Typed;
  PERSON_AMBIGUOUS: { readonly name: string; readonly teams: readonly string[] };
  PERSON_UNKNOWN: { readonly name: string; readonly nearest: string | null };
  MARK_INVALID: Typed;
  SESSION_DATE_UNKNOWN: { readonly header: string };
};

const PAPERS: Record<ImportKind, string> = {
  roll: 'danh sách hòa giải viên',
  book: 'sổ theo dõi hoạt động hòa giải',
  attendance: 'danh sách điểm danh lớp tập huấn',
};

/** What the person reads: what is wrong, then what to do. One sentence each code. */
export const SENTENCES: { readonly [Code in keyof IssueFacts]: (facts: IssueFacts[Code]) => string } = {
  HEADER_NOT_FOUND: ({ kind }) => `Không tìm thấy hàng tiêu đề của ${PAPERS[kind]}. Chỉ ra hàng tiêu đề.`,
  COLUMN_MISSING: ({ column }) => `Không tìm thấy cột «${column}». Chọn cột này, hoặc nhập mà không có.`,
  HIDDEN_SHEET: () => 'Trang tính này đang ẩn nên không được nhập. Bỏ ẩn trong tệp nếu cần nhập.',
  HIDDEN_ROW: () =>
    'Dòng này đang ẩn trong tệp. Dòng vẫn được nhập; bỏ dòng nếu người này không còn trong danh sách.',
  CELL_ERROR: ({ typed }) => `Ô này là lỗi công thức «${typed}» nên không đọc được. Ghi lại giá trị.`,
  TOTAL_DIFFERS: ({ what, said, found }) =>
    `Dòng tổng ghi ${said} ${what}, danh sách có ${found}. Kiểm tra lại dòng tổng.`,
  DUPLICATE_IN_FILE: ({ what, row }) => `Trùng ${what} với dòng ${row}. Chỉ nhập một lần.`,

  TEAM_MISSING: () => 'Chưa biết dòng này thuộc tổ hòa giải nào. Chọn tổ.',
  NAME_MISSING: () => 'Chưa có họ tên. Ghi họ tên, hoặc bỏ dòng này.',
  NAME_INVALID: ({ typed }) => `«${typed}» không phải họ tên. Ghi lại họ tên.`,
  SEX_MISSING: () => 'Chưa đánh dấu nam hay nữ. Chọn một.',
  SEX_INVALID: ({ typed }) => `Không đọc được giới tính từ «${typed}». Chọn nam hoặc nữ.`,
  BIRTH_YEAR_MISSING: () => 'Chưa có năm sinh. Ghi năm sinh.',
  BIRTH_YEAR_INVALID: ({ typed }) =>
    `Năm sinh «${typed}» không phải là một năm có thể. Ghi đủ bốn chữ số, như 1961.`,
  BIRTH_YEAR_SHORT: ({ typed, year }) => `Năm sinh chỉ ghi «${typed}», hiểu là ${year}. Sửa nếu không đúng.`,
  BIRTH_DATE_INVALID: ({ typed, year }) => `Không có ngày «${typed}». Chỉ ghi năm ${year}, hoặc sửa ngày.`,
  PHONE_INVALID: ({ typed, digits }) =>
    `Số điện thoại «${typed}» có ${digits} chữ số, không giống số trong nước. Sửa số, hoặc để trống.`,
  DECISION_DATE_INVALID: ({ typed }) =>
    `Không đọc được số và ngày quyết định từ «${typed}». Ghi như 142/QĐ-UBND ngày 15/8/2025.`,
  TEAM_NO_WOMAN: ({ team }) =>
    `${team} chưa có hòa giải viên nữ (Luật, Điều 12). Kiểm tra lại cột giới tính, hoặc bầu bổ sung.`,
  TEAM_NO_LEADER: ({ team }) => `${team} chưa có tổ trưởng (Luật, Điều 12). Ghi ai là tổ trưởng.`,
  TEAM_TWO_LEADERS: ({ team, names }) =>
    `${team} có ${names.length} tổ trưởng: ${names.join(', ')}. Chỉ giữ một.`,
  TEAM_TOO_FEW: ({ team, people }) =>
    `${team} có ${people} người, ít hơn ba (Luật, Điều 12). Kiểm tra lại danh sách.`,
  PERSON_IN_TWO_TEAMS: ({ team, row }) =>
    `Người này cũng ở dòng ${row}, trong ${team}. Nhập là một người ở hai tổ; bỏ một dòng nếu ghi nhầm.`,

  NUMBER_REPEATED: ({ number, row }) =>
    `Số ${number} đã dùng ở dòng ${row} trong sổ của tổ này. Kiểm tra lại số thứ tự.`,
  DATE_MISSING: () => 'Chưa có ngày nhận vụ việc. Ghi ngày.',
  DATE_INVALID: ({ typed }) => `Không đọc được ngày «${typed}». Ghi như 20/11/2026.`,
  DATE_WITHOUT_YEAR: ({ typed, year }) =>
    `Ngày «${typed}» không ghi năm, hiểu là năm ${year} theo sổ. Sửa nếu không đúng.`,
  DATE_IN_FUTURE: ({ typed }) => `Ngày «${typed}» đang sau hôm nay. Sửa ngày.`,
  MEDIATOR_MISSING: () => 'Chưa ghi hòa giải viên. Ghi ít nhất một người.',
  PARTY_MISSING: () => 'Chưa ghi các bên. Ghi họ tên các bên, hoặc ghi «chưa biết».',
  CONTENT_MISSING: () => 'Chưa ghi nội dung vụ việc. Ghi một dòng nội dung.',
  OUTCOME_BOTH: () => 'Đánh dấu cả thành và không thành. Chỉ giữ một.',
  OUTCOME_INVALID: ({ typed }) =>
    `Không đọc được kết quả từ «${typed}». Chọn thành, không thành, hoặc để trống nếu đang giải quyết.`,

  PERSON_AMBIGUOUS: ({ name, teams }) =>
    `Có ${teams.length} hòa giải viên tên ${name} (${teams.join('; ')}). Chọn đúng người.`,
  PERSON_UNKNOWN: ({ name, nearest }) =>
    nearest === null
      ? `Không có ${name} trong danh sách hòa giải viên. Chọn người, hoặc bỏ dòng này.`
      : `Không có ${name} trong danh sách hòa giải viên. Có thể là ${nearest}; chọn người, hoặc bỏ dòng này.`,
  MARK_INVALID: ({ typed }) =>
    `Không rõ «${typed}» là có mặt hay vắng. Đang tính là vắng; sửa nếu không đúng.`,
  SESSION_DATE_UNKNOWN: ({ header }) => `Không rõ ngày của buổi «${header}». Ghi ngày của buổi học.`,
};
