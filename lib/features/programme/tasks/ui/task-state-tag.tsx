import { Tag } from '@/components/ui/tag';
import type { IsoDate } from '@/lib/domain/iso-date';
import { taskState, type Task } from '@/lib/features/programme/tasks/task';
import { daysFrom, formatDate } from '@/lib/format/date';

type TaskStateTagProps = { readonly task: Task; readonly today: IsoDate };

/** Where a task stands, in one word with its day. */
export function TaskStateTag({ task, today }: TaskStateTagProps) {
  const { dueOn, doneOn } = task;
  switch (taskState(task, today)) {
    case 'done':
      return <Tag tone="met">xong {formatDate(doneOn ?? today)}</Tag>;
    case 'late':
      return <Tag tone="late">quá hạn {daysFrom(dueOn ?? today, today)} ngày</Tag>;
    case 'open':
      return <Tag tone="soon">hạn {formatDate(dueOn ?? today)}</Tag>;
    case 'all_year':
      return <Tag tone="mute">thường xuyên trong năm</Tag>;
  }
}
