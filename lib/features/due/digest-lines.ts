import 'server-only';
import { isAfter } from '@/lib/domain/calendar';
import { DUE_KINDS, type DueKind } from '@/lib/domain/mediation-case/due';
import type { TenantContext } from '@/lib/server/context';
import { listDueCases } from './due-cases';

const COUNTED: Record<DueKind, (count: number) => string> = {
  alert_open: (count) => `${count} vụ việc có báo động chưa xử lý`,
  start_late: (count) => `${count} vụ việc đã quá hạn bắt đầu hòa giải`,
  obligation_late: (count) => `${count} vụ việc có thỏa thuận quá hạn thực hiện`,
  start_due: (count) => `${count} vụ việc phải bắt đầu hòa giải hôm nay`,
  meeting_due: (count) => `${count} vụ việc có buổi hòa giải cần ghi`,
  unassigned: (count) => `${count} vụ việc chưa có người hòa giải`,
  obligation_due: (count) => `${count} vụ việc có thỏa thuận đến hạn hôm nay`,
};

/** What the morning's mail says of cases: what is due today or overdue, counted, so that no family is told of. */
export async function digestDueCases({ tx, actor, today }: TenantContext) {
  const due = (await listDueCases(tx, actor, today)).filter(
    (item) => item.due.on === null || !isAfter(item.due.on, today),
  );
  return DUE_KINDS.map((kind) => ({ kind, count: due.filter((item) => item.due.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => ({ text: COUNTED[kind](count), href: '/' }));
}
