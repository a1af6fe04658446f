import { seatsLeft, unanswered, type ClassCounts } from '@/lib/domain/training/class-counts';
import { isForMediators } from '@/lib/domain/training/class-kind';
import type { ClassMoment } from '@/lib/domain/training/class-moment';
import { nextAct } from '@/lib/domain/training/next-act';
import { classPartHref } from '@/lib/features/trainings/address';
import type { TrainingClass } from '@/lib/features/trainings/class/training-class';
import { formatCount } from '@/lib/format/number';

/** What is done next: said in one line, with its one button where there is something to press. */
export type Next = {
  readonly words: string;
  readonly act: { readonly label: string; readonly href: string } | null;
};

const people = (count: number): string => `${formatCount(count)} người`;

/** The next act on a class, for whoever keeps it. */
export function presentNext(training: TrainingClass, moment: ClassMoment, counts: ClassCounts): Next {
  return isForMediators(training.kind)
    ? withMediators(training, moment, counts)
    : withParticipants(training, moment, counts);
}

function withMediators({ classId }: TrainingClass, moment: ClassMoment, counts: ClassCounts): Next {
  const next = nextAct(moment, counts);
  switch (next.act) {
    case 'invite':
      return {
        words: 'Chưa mời ai.',
        act: { label: 'Mời người dự lớp', href: classPartHref(classId, 'invite') },
      };
    case 'hear':
      return {
        words: `${people(next.people)} chưa trả lời.`,
        act: {
          label: `Xem ${people(next.people)} chưa trả lời`,
          href: classPartHref(classId, 'answers'),
        },
      };
    case 'await':
      return { words: `Mọi người đã trả lời, ${people(next.people)} sẽ đến.`, act: null };
    case 'take_attendance':
      return {
        words: moment === 'held' ? 'Lớp đã học xong, chưa điểm danh.' : 'Lớp đang học.',
        act: { label: 'Điểm danh', href: classPartHref(classId, 'attendance') },
      };
    case 'certify':
      return {
        words: `${people(next.people)} hoàn thành, chưa có số giấy chứng nhận.`,
        act: {
          label: `Cấp giấy chứng nhận cho ${people(next.people)}`,
          href: classPartHref(classId, 'certificates'),
        },
      };
    case 'nothing':
      return {
        words: moment === 'cancelled' ? 'Lớp đã hủy.' : 'Không còn việc nào với lớp này.',
        act: null,
      };
  }
}

function withParticipants({ classId }: TrainingClass, moment: ClassMoment, counts: ClassCounts): Next {
  const href = classPartHref(classId, 'participants');
  const open = counts.invited - counts.completed;
  if (moment === 'cancelled') return { words: 'Lớp đã hủy.', act: null };
  if (counts.invited === 0)
    return { words: 'Chưa ghi ai vào lớp.', act: { label: 'Ghi người dự lớp', href } };
  if (moment === 'coming')
    return {
      words: `${people(counts.invited)} trong danh sách.`,
      act: { label: 'Xem danh sách', href },
    };
  return open > 0
    ? {
        words: `${people(open)} chưa ghi hoàn thành.`,
        act: { label: 'Ghi người hoàn thành', href },
      }
    : { words: 'Mọi người đã hoàn thành.', act: { label: 'Xem danh sách', href } };
}

/** One number of a class, with its name. */
export type ClassNumber = { readonly label: string; readonly value: string };

/**
 * How many are invited, come, have a seat left, were there, completed. Numbers that say nothing yet are left out.
 * @param taken seats taken by anybody of any place; null where the reader may not know.
 */
export function presentNumbers(
  { capacity, kind }: TrainingClass,
  moment: ClassMoment,
  counts: ClassCounts,
  taken: number | null,
): readonly ClassNumber[] {
  const begun = moment === 'held' || moment === 'running' || counts.present > 0;
  const answers = isForMediators(kind) && !begun;
  return [
    { label: isForMediators(kind) ? 'Đã mời' : 'Trong danh sách', value: people(counts.invited) },
    ...(answers
      ? [
          { label: 'Sẽ đến', value: people(counts.coming) },
          ...(counts.waiting > 0 ? [{ label: 'Chờ chỗ', value: people(counts.waiting) }] : []),
          { label: 'Không đến được', value: people(counts.declined) },
          { label: 'Chưa trả lời', value: people(unanswered(counts)) },
        ]
      : []),
    ...(capacity === null || begun ? [] : [presentSeats(capacity, taken)]),
    ...(begun
      ? [
          ...(isForMediators(kind) ? [{ label: 'Có dự', value: people(counts.present) }] : []),
          { label: 'Hoàn thành', value: people(counts.completed) },
        ]
      : []),
  ];
}

const presentSeats = (capacity: number, taken: number | null): ClassNumber =>
  taken === null
    ? { label: 'Số chỗ', value: formatCount(capacity) }
    : { label: 'Còn chỗ', value: `${formatCount(seatsLeft(capacity, taken))} trên ${formatCount(capacity)}` };
