import type { WorkGroup, WorkItem } from '@/components/ui/work-list';
import type { IsoDate } from '@/lib/domain/iso-date';
import { dayGroup, DUE_GROUP_LABELS, DUE_GROUPS, dueGroup } from '@/lib/domain/mediation-case/due';
import type { DueCase } from './due-cases';
import { wordsOf } from './due-words';

/**
 * The rows of the home page in their groups. One case, one row: its most urgent matter.
 * @param procedures what waits on the roll, each known by its day.
 */
export function workGroups(
  cases: readonly DueCase[],
  today: IsoDate,
  hrefFor: (item: DueCase) => string,
  procedures: readonly WorkItem[] = [],
): readonly WorkGroup[] {
  return DUE_GROUPS.map((group) => ({
    title: DUE_GROUP_LABELS[group],
    pressing: group === 'at_once' || group === 'overdue',
    items: [
      ...cases.filter(({ due }) => dueGroup(due, today) === group).map((item) => caseItem(item, hrefFor)),
      ...procedures.filter(({ due }) => dayGroup(due, today) === group),
    ],
  }));
}

function caseItem(item: DueCase, hrefFor: (item: DueCase) => string): WorkItem {
  const { icon, fact, note, action } = wordsOf(item);
  return {
    id: item.caseId,
    icon,
    fact,
    note,
    due: item.due.on,
    action: { label: action, href: hrefFor(item) },
  };
}

/** The home page's title is the answer: «10 việc cần làm, 2 việc đã quá hạn». */
export function homeTitle(groups: readonly WorkGroup[]): string {
  const count = (wanted: (group: WorkGroup) => boolean): number =>
    groups.filter(wanted).reduce((sum, { items }) => sum + items.length, 0);
  const all = count(() => true);
  if (all === 0) return 'Không có việc nào đang chờ';
  const pressing = count(({ pressing }) => pressing);
  return pressing === 0 ? `${all} việc cần làm` : `${all} việc cần làm, ${pressing} việc phải làm ngay`;
}
