import { describe, expect, it } from 'vitest';
import type { ClassCounts } from '@/lib/domain/training/class-counts';
import { presentNext, presentNumbers } from '@/lib/features/trainings/class/present-next';
import type { TrainingClass } from '@/lib/features/trainings/class/training-class';

const training: TrainingClass = {
  classId: 'c',
  communeId: null,
  communeName: null,
  communeKind: null,
  courseTitle: null,
  title: 'Kỹ năng hòa giải',
  kind: 'skills',
  stage: 'basic',
  minShare: 100,
  capacity: 30,
  place: null,
  mapUrl: null,
  bring: null,
  guestTrainers: null,
  contactName: null,
  contactPhone: null,
  answerBy: null,
  heldFrom: '2026-12-01',
  heldTo: '2026-12-01',
  state: 'open',
  cancelledOn: null,
  cancelReason: null,
  version: 0,
  changedBy: null,
  changedAt: null,
};
const NOBODY: ClassCounts = {
  invited: 0,
  coming: 0,
  waiting: 0,
  declined: 0,
  present: 0,
  completed: 0,
  certified: 0,
};
const lines = (...args: Parameters<typeof presentNumbers>) =>
  presentNumbers(...args).map(({ label, value }) => `${label}: ${value}`);

describe('the numbers of a class', () => {
  it('are its answers and seats before it begins', () => {
    const counts = { ...NOBODY, invited: 41, coming: 30, waiting: 2, declined: 3 };
    expect(lines(training, 'coming', counts, 30)).toEqual([
      'Đã mời: 41 người',
      'Sẽ đến: 30 người',
      'Chờ chỗ: 2 người',
      'Không đến được: 3 người',
      'Chưa trả lời: 6 người',
      'Còn chỗ: 0 trên 30',
    ]);
  });

  it('are who was there once it began', () => {
    const counts = { ...NOBODY, invited: 41, present: 28, completed: 25 };
    expect(lines(training, 'held', counts, 28)).toEqual([
      'Đã mời: 41 người',
      'Có dự: 28 người',
      'Hoàn thành: 25 người',
    ]);
  });

  it('say how many seats there are where those taken by others are not to be known', () => {
    expect(lines(training, 'coming', { ...NOBODY, invited: 2, coming: 2 }, null).at(-1)).toBe('Số chỗ: 30');
  });

  it('know no answers of officials', () => {
    const counts = { ...NOBODY, invited: 12, coming: 12 };
    expect(lines({ ...training, kind: 'state_management', capacity: null }, 'coming', counts, null)).toEqual([
      'Trong danh sách: 12 người',
    ]);
  });
});

describe('what is done next', () => {
  it.each([
    ['skills', 'coming', NOBODY, 'Mời người dự lớp', '/trainings/c/invite'],
    [
      'skills',
      'coming',
      { ...NOBODY, invited: 3, coming: 1 },
      'Xem 2 người chưa trả lời',
      '/trainings/c/answers',
    ],
    ['law', 'held', { ...NOBODY, invited: 3 }, 'Điểm danh', '/trainings/c/attendance'],
    [
      'skills',
      'held',
      { ...NOBODY, present: 3, completed: 2 },
      'Cấp giấy chứng nhận cho 2 người',
      '/trainings/c/certificates',
    ],
    ['training_of_trainers', 'coming', NOBODY, 'Ghi người dự lớp', '/trainings/c/participants'],
    [
      'state_management',
      'held',
      { ...NOBODY, invited: 3, completed: 1 },
      'Ghi người hoàn thành',
      '/trainings/c/participants',
    ],
  ] as const)('%s %s', (kind, moment, counts, label, href) => {
    expect(presentNext({ ...training, kind }, moment, counts).act).toEqual({ label, href });
  });

  it('is nothing once the class is called off', () => {
    expect(presentNext(training, 'cancelled', { ...NOBODY, invited: 3 }).act).toBeNull();
  });
});
