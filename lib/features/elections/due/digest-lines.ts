import 'server-only';
import { isAfter } from '@/lib/domain/calendar';
import type { TenantContext } from '@/lib/server/context';
import { listDueProcedures } from './list-due-procedures';

/** What the morning's mail says of elections and leavings: how many wait, and for nobody by name. */
export async function digestDueProcedures(context: TenantContext) {
  const due = (await listDueProcedures(context)).filter(
    (item) => item.due === null || !isAfter(item.due, context.today),
  );
  return due.length === 0
    ? []
    : [
        {
          text: `${due.length} việc bầu, công nhận hoặc cho thôi hòa giải viên đang chờ`,
          href: '/elections',
        },
      ];
}
