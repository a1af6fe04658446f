import type { ImportKind } from '@/lib/domain/import/records';
import { CASE_KINDS } from '@/lib/domain/mediation-case/case';
import { CASE_KIND_LABELS } from '@/lib/domain/mediation-case/labels';

export type FieldWords = {
  readonly label: string;
  /** Chosen from these instead of typed. */
  readonly options?: readonly string[];
  /** Several lines: one party, one mediator each. */
  readonly hasLines?: true;
  /** A column that not every file has. */
  readonly isShownWhenWritten?: true;
};

/** More half-days than any class on paper has. */
const MOST_SESSIONS = 30;

/** What can be mended in a row, in the order of the paper; the first ones are always shown, others when they are wrong. */
export const FIELDS: Record<
  ImportKind,
  {
    readonly shown: readonly string[];
    readonly words: Readonly<Record<string, FieldWords>>;
    /** Answered by one press beside the row: no cell of the paper holds it. */
    readonly pressed?: readonly string[];
  }
> = {
  roll: {
    shown: ['fullName', 'birth', 'sex', 'team', 'phone', 'decision'],
    words: {
      fullName: { label: 'Họ và tên' },
      birth: { label: 'Năm sinh hoặc ngày sinh' },
      sex: { label: 'Giới tính', options: ['Nam', 'Nữ'] },
      team: { label: 'Tổ hòa giải' },
      phone: { label: 'Điện thoại' },
      decision: { label: 'Quyết định công nhận' },
      role: { label: 'Vai trò trong tổ' },
      ethnicity: { label: 'Dân tộc' },
      qualification: { label: 'Trình độ' },
      occupation: { label: 'Nghề nghiệp, chức vụ' },
      hamlets: { label: 'Thôn, tổ dân phố' },
      address: { label: 'Địa chỉ' },
      note: { label: 'Ghi chú' },
    },
  },
  book: {
    shown: ['number', 'receivedDate', 'parties', 'content', 'kind', 'outcome'],
    words: {
      number: { label: 'Số' },
      receivedDate: { label: 'Ngày nhận' },
      parties: { label: 'Các bên', hasLines: true },
      content: { label: 'Nội dung', hasLines: true },
      // The book has no column for it.
      kind: { label: 'Loại (gợi ý)', options: CASE_KINDS.map((kind) => CASE_KIND_LABELS[kind]) },
      outcome: { label: 'Kết quả' },
      team: { label: 'Tổ hòa giải' },
      mediators: { label: 'Hòa giải viên', hasLines: true },
      agreement: { label: 'Thỏa thuận', hasLines: true },
      note: { label: 'Ghi chú' },
    },
  },
  attendance: {
    shown: ['fullName', 'birth', 'team', 'phone'],
    pressed: ['person'],
    words: {
      fullName: { label: 'Họ và tên' },
      birth: { label: 'Năm sinh' },
      team: { label: 'Tổ, thôn' },
      phone: { label: 'Điện thoại' },
      ...Object.fromEntries(
        Array.from({ length: MOST_SESSIONS }, (_, order): [string, FieldWords] => [
          `session${order}`,
          { label: `Buổi ${order + 1}`, isShownWhenWritten: true },
        ]),
      ),
    },
  },
};
