import type { IsoDate } from '@/lib/domain/iso-date';
import type { Course } from '@/lib/features/elections/procedure/course';
import { formatDateTime, formatShortDate } from '@/lib/format/date';

export type CourseLine = {
  readonly id: string;
  readonly title: string;
  readonly when: string;
  readonly body: string | null;
  readonly by: string;
};

/** The course of a procedure, newest first. */
export function presentCourse<Kind extends string>(
  course: Course<Kind>,
  labels: Record<Kind, string>,
  today: IsoDate,
): readonly CourseLine[] {
  return [...course].reverse().map(({ id, kind, happenedOn, note, recordedBy, recordedAt }) => ({
    id,
    title: labels[kind],
    when: formatShortDate(happenedOn, today),
    body: note,
    by: `${recordedBy} ghi lúc ${formatDateTime(recordedAt)}`,
  }));
}
