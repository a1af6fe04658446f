import type { ImportKind } from '@/lib/domain/import/records';
import type { BatchState } from './batch/batch';
import type { UploadProblem } from './addresses';

/** What each paper is called where it is chosen, and in the middle of a sentence. */
export const KIND_LABELS: Record<ImportKind, string> = {
  roll: 'Danh sách tổ hòa giải và hòa giải viên',
  book: 'Sổ theo dõi hoạt động hòa giải',
  attendance: 'Danh sách điểm danh lớp tập huấn',
};

/** The first step as a task. */
export const UPLOAD_TITLES: Record<ImportKind, string> = {
  roll: 'Nhập danh sách hòa giải viên từ Excel',
  book: 'Nhập sổ theo dõi từ Excel',
  attendance: 'Nhập điểm danh từ Excel',
};

/** Where the path line of an import of this kind leads back to. */
export const KIND_HOMES: Record<ImportKind, { readonly label: string; readonly href: string }> = {
  roll: { label: 'Tổ và hòa giải viên', href: '/roll/teams' },
  book: { label: 'Vụ việc', href: '/mediation-cases' },
  attendance: { label: 'Tập huấn', href: '/trainings' },
};

export const STATE_LABELS: Record<BatchState, string> = {
  reading: 'đang đọc tệp',
  mapping: 'chờ khớp cột',
  reviewing: 'chờ xem và nhập',
  applying: 'đang nhập',
  applied: 'đã nhập',
  undoing: 'đang hoàn tác',
  undone: 'đã hoàn tác',
  refused: 'không đọc được',
  dropped: 'đã bỏ',
};

export const UPLOAD_PROBLEM_SENTENCES: Record<UploadProblem, string> = {
  no_file: 'Chưa chọn tệp. Chọn một tệp .xlsx hoặc .csv rồi gửi lại.',
  too_big: 'Tệp lớn hơn 10 MB. Bỏ hình ảnh và các trang tính không dùng, hoặc chia thành nhiều tệp nhỏ hơn.',
  busy: 'Một tệp khác đang được đọc hoặc đang nhập. Đợi xong rồi gửi tệp này.',
};
