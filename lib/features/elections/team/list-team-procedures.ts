import 'server-only';
import { ListChecks, UserMinus, Vote } from 'lucide-react';
import type { ListedAction } from '@/components/ui/action-list';
import { can } from '@/lib/domain/access/permissions';
import type { ElectionKind, ElectionStatus } from '@/lib/domain/election/election';
import { ELECTION_KIND_LABELS, ELECTION_STATUS_LABELS } from '@/lib/domain/election/labels';
import { LEAVING_STATUS_LABELS } from '@/lib/domain/election/leaving/labels';
import type { LeavingStatus } from '@/lib/domain/election/leaving/leaving';
import { electionHref, ELECTIONS_HREF, leavingHref, newElectionHref } from '@/lib/features/elections/address';
import type { Context } from '@/lib/server/context';

type Row = { readonly id: string } & (
  | { readonly fullName: null; readonly kind: ElectionKind; readonly status: ElectionStatus }
  | { readonly fullName: string; readonly kind: null; readonly status: LeavingStatus }
);

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const present = (row: Row): ListedAction =>
  row.fullName === null
    ? {
        icon: Vote,
        label: `${ELECTION_KIND_LABELS[row.kind]}: ${lowerFirst(ELECTION_STATUS_LABELS[row.status])}`,
        href: electionHref(row.id),
      }
    : {
        icon: UserMinus,
        label: `Thôi làm, ${row.fullName}: ${lowerFirst(LEAVING_STATUS_LABELS[row.status])}`,
        href: leavingHref(row.id),
      };

/** Procedures of a team under way, for its page; for who keeps them, where one more begins; then all there were. */
export async function listTeamProcedures(
  { tx, actor }: Context,
  teamId: string,
): Promise<readonly ListedAction[]> {
  if (!can(actor, 'election:read')) return [];
  const rows = await tx.$queryRaw<Row[]>`
    SELECT e.id, e.kind, e.status, NULL AS "fullName" FROM election e
     WHERE e.city_id = ${actor.cityId}::uuid AND e.team_id = ${teamId}::uuid
       AND e.status <> ALL (ARRAY['published', 'without_result', 'cancelled'])
    UNION ALL
    SELECT l.id, NULL, l.status, m.full_name FROM mediator_leaving l
      JOIN mediator m ON m.city_id = l.city_id AND m.id = l.mediator_id
     WHERE l.city_id = ${actor.cityId}::uuid AND l.team_id = ${teamId}::uuid
       AND l.status <> ALL (ARRAY['published', 'kept', 'withdrawn'])`;
  const further: readonly ListedAction[] = can(actor, 'election:keep')
    ? [
        { icon: Vote, label: 'Mở bầu, công nhận', href: newElectionHref({ teamId }) },
        { icon: UserMinus, label: 'Đề nghị cho thôi', href: `/elections/leavings/new?team=${teamId}` },
      ]
    : [];
  const all = {
    icon: ListChecks,
    label: 'Các lần bầu, công nhận, thôi làm',
    href: `${ELECTIONS_HREF}?team=${teamId}`,
  };
  return [...rows.map(present), ...further, all];
}
