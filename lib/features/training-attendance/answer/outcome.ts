/** What the database says of an answer (functions answer_training and answer_training_for). */
export type AnswerOutcome = 'coming' | 'waiting' | 'declined' | 'not_invited' | 'cancelled' | 'over';
type Taken = 'coming' | 'waiting' | 'declined';

export const isAnswered = (outcome: AnswerOutcome): outcome is Taken =>
  outcome === 'coming' || outcome === 'waiting' || outcome === 'declined';

/** Told to the person who answered. */
export const ANSWERED: Readonly<Record<Taken, string>> = {
  coming: 'Đã ghi: ông, bà sẽ đến.',
  waiting: 'Lớp đã đủ chỗ. Đã ghi ông, bà vào danh sách chờ; có chỗ sẽ được chuyển lên.',
  declined: 'Đã ghi: ông, bà không đến được. Đổi ý thì bấm lại.',
};

/** Why no answer was taken, said to the person and to the office alike. */
export const UNANSWERED: Readonly<Record<Exclude<AnswerOutcome, Taken>, string>> = {
  not_invited: 'Không có tên trong danh sách mời của lớp này.',
  cancelled: 'Lớp đã hủy nên không ghi câu trả lời nữa.',
  over: 'Lớp đã học xong nên không ghi câu trả lời nữa.',
};
