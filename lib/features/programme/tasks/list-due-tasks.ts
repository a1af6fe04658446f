import 'server-only';
import { ClipboardList } from 'lucide-react';
import type { WorkItem } from '@/components/ui/work-list';
import { addDays, yearOf } from '@/lib/domain/calendar';
import { readTasks } from '@/lib/features/programme/tasks/read-tasks';
import type { Context } from '@/lib/server/context';

/** How far ahead a commune is told of the end of a task. */
const DAYS_AHEAD = 30;

/**
 * Tasks of the commune's own plan whose day has passed or comes within a month, the earliest first. Tasks without a day
 * go on through the year and press nobody. Empty for everybody else: the city follows its tasks among its targets.
 */
export async function listDueTasks({ tx, actor, today }: Context): Promise<readonly WorkItem[]> {
  if (actor.role !== 'commune_officer') return [];
  const { own } = await readTasks(tx, yearOf(today), actor.communeId);
  return own
    .flatMap(({ taskId, title, partners, dueOn, doneOn }) =>
      doneOn !== null || dueOn === null || dueOn > addDays(today, DAYS_AHEAD)
        ? []
        : [
            {
              id: taskId,
              icon: ClipboardList,
              fact: title,
              note:
                partners === null ? 'Nhiệm vụ của kế hoạch' : `Nhiệm vụ của kế hoạch, phối hợp: ${partners}`,
              due: dueOn,
              action: { label: 'Ghi kết quả', href: `/programme/tasks/${taskId}` },
            },
          ],
    )
    .sort((first, second) => first.due.localeCompare(second.due));
}
