import { ATTENDANCE_COLUMNS, BOOK_COLUMNS, ROLL_COLUMNS, type ColumnField } from '@/lib/domain/import/layout';
import type { ImportKind } from '@/lib/domain/import/records';

/** What a column can hold, as the person chooses it. */
const LABELS: Record<ColumnField, string> = {
  number: 'Số thứ tự',
  team: 'Tổ hòa giải',
  hamlets: 'Thôn, tổ dân phố',
  fullName: 'Họ và tên',
  familyName: 'Họ, tên đệm',
  givenName: 'Tên',
  birth: 'Năm sinh hoặc ngày sinh',
  birthMale: 'Năm sinh của nam',
  birthFemale: 'Năm sinh của nữ',
  age: 'Tuổi',
  sex: 'Giới tính',
  sexMale: 'Nam (đánh dấu)',
  sexFemale: 'Nữ (đánh dấu)',
  ethnicity: 'Dân tộc',
  qualification: 'Trình độ chuyên môn',
  schooling: 'Trình độ văn hóa',
  role: 'Vai trò trong tổ',
  occupation: 'Nghề nghiệp, chức vụ',
  address: 'Địa chỉ',
  phone: 'Điện thoại',
  decision: 'Quyết định công nhận (số và ngày)',
  decisionNumber: 'Số quyết định',
  decisionDate: 'Ngày quyết định',
  note: 'Ghi chú',
  receivedDate: 'Ngày nhận vụ, việc',
  mediators: 'Hòa giải viên',
  invitees: 'Người được mời',
  parties: 'Các bên',
  firstParty: 'Bên thứ nhất',
  secondParty: 'Bên thứ hai',
  content: 'Nội dung vụ, việc',
  agreement: 'Thỏa thuận đạt được',
  outcome: 'Kết quả',
  outcomeSuccessful: 'Hòa giải thành (đánh dấu)',
  outcomeUnsuccessful: 'Hòa giải không thành (đánh dấu)',
  outcomeInHand: 'Đang giải quyết (đánh dấu)',
  session: 'Một buổi học (đánh dấu)',
};

const COLUMNS: Record<ImportKind, readonly ColumnField[]> = {
  roll: ROLL_COLUMNS,
  book: BOOK_COLUMNS,
  attendance: ATTENDANCE_COLUMNS,
};

/** The choices for a column of this paper, in the order of the paper. */
export const fieldOptions = (
  kind: ImportKind,
): readonly { readonly value: ColumnField; readonly label: string }[] =>
  COLUMNS[kind].map((value) => ({ value, label: LABELS[value] }));

/** How a field is called. */
export const fieldLabel = (field: ColumnField): string => LABELS[field];
