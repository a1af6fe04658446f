import type { Column } from '@/components/table/column';
import Link from '@/components/ui/link';
import type { IsoDate } from '@/lib/domain/iso-date';
import type { Task } from '@/lib/features/programme/tasks/task';
import { TaskStateTag } from '@/lib/features/programme/tasks/ui/task-state-tag';

/** Content, who leads, who helps, how it stands. */
export const taskColumns = (today: IsoDate): readonly Column<Task>[] => [
  {
    key: 'title',
    header: 'Nội dung',
    cell: ({ taskId, title, cityTaskTitle, result }) => (
      <>
        <Link href={`/programme/tasks/${taskId}`} className="link font-medium">
          {title}
        </Link>
        {cityTaskTitle === null ? null : (
          <span className="text-note text-ink-2 block">thuộc nhiệm vụ của thành phố: {cityTaskTitle}</span>
        )}
        {result === null ? null : <span className="text-note text-ink-2 block">{result}</span>}
      </>
    ),
  },
  { key: 'lead', header: 'Chủ trì', cell: ({ leadUnit }) => leadUnit ?? 'chưa ghi' },
  { key: 'partners', header: 'Phối hợp', cell: ({ partners }) => partners ?? 'chưa ghi' },
  { key: 'state', header: 'Tiến độ', cell: (task) => <TaskStateTag task={task} today={today} /> },
];
