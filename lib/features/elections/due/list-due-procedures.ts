import 'server-only';
import { FileSignature, Megaphone, UserMinus, Vote } from 'lucide-react';
import type { WorkItem } from '@/components/ui/work-list';
import { runningTerm } from '@/lib/domain/election/deadlines';
import { ELECTION_KIND_LABELS } from '@/lib/domain/election/labels';
import { runningLeavingTerm } from '@/lib/domain/election/leaving/decisions';
import { electionStepHref, leavingStepHref } from '@/lib/features/elections/address';
import {
  listElections,
  listLeavings,
  type ElectionRow,
  type LeavingRow,
} from '@/lib/features/elections/list/list-procedures';
import { sayTermRule } from '@/lib/features/elections/procedure/say-term';
import type { Context } from '@/lib/server/context';

function electionItem(row: ElectionRow): WorkItem | null {
  const term = runningTerm(row);
  const fact = `${ELECTION_KIND_LABELS[row.kind]}, ${row.teamName}`;
  if (row.status === 'decided') {
    return {
      id: row.id,
      icon: Megaphone,
      fact: `${fact}: chưa công bố quyết định`,
      note: 'Công bố công khai tại cơ sở (Luật, Điều 8 khoản 4)',
      due: null,
      action: { label: 'Ghi công bố', href: electionStepHref(row.id, 'publish') },
    };
  }
  if (term === null) return null;
  const isProposed = row.status === 'proposed';
  return {
    id: row.id,
    icon: isProposed ? FileSignature : Vote,
    fact: `${fact}: ${isProposed ? 'chờ quyết định' : 'chưa gửi đề nghị'}`,
    note: sayTermRule(term),
    due: term.due,
    action: isProposed
      ? { label: 'Ghi quyết định', href: electionStepHref(row.id, 'decide') }
      : {
          label: row.status === 'counted' ? 'Ghi đề nghị' : 'Ghi kết quả',
          href: electionStepHref(row.id, row.status === 'counted' ? 'propose' : 'count'),
        },
  };
}

function leavingItem(row: LeavingRow): WorkItem | null {
  const term = runningLeavingTerm(row);
  const fact = `Thôi làm: ${row.fullName}, ${row.teamName}`;
  if (term === null) {
    return row.status === 'ended'
      ? {
          id: row.id,
          icon: Megaphone,
          fact: `${fact}: chưa công bố quyết định`,
          due: null,
          action: { label: 'Ghi công bố', href: leavingStepHref(row.id, 'publish') },
        }
      : null;
  }
  const isProposed = row.status === 'proposed';
  return {
    id: row.id,
    icon: isProposed ? UserMinus : FileSignature,
    fact: `${fact}: ${isProposed ? 'chờ xác minh' : 'chờ quyết định'}`,
    note: sayTermRule(term),
    due: term.due,
    action: isProposed
      ? { label: 'Ghi văn bản', href: leavingStepHref(row.id, 'agree') }
      : { label: 'Ghi quyết định', href: leavingStepHref(row.id, 'end') },
  };
}

/** The later one last; what has no term after what has one. */
const byDue = (first: WorkItem, second: WorkItem): number =>
  (first.due ?? '9999').localeCompare(second.due ?? '9999') || first.id.localeCompare(second.id);

/**
 * What of elections and leavings waits for the commune: proposals to decide with their clock, leavings to verify,
 * decisions to announce. Empty for everybody else, who takes no step.
 */
export async function listDueProcedures({ tx, actor }: Context): Promise<readonly WorkItem[]> {
  if (actor.role !== 'commune_officer') return [];
  const within = { cityId: actor.cityId, teamId: null };
  const elections = await listElections(tx, within, 'open');
  const leavings = await listLeavings(tx, within, 'open');
  return [...elections.map(electionItem), ...leavings.map(leavingItem)]
    .filter((item) => item !== null)
    .sort(byDue);
}
