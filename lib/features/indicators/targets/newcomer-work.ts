import 'server-only';
import { GraduationCap } from 'lucide-react';
import type { WorkItem } from '@/components/ui/work-list';
import { can } from '@/lib/domain/access/permissions';
import type { ReasonCode } from '@/lib/domain/indicators/reasons';
import type { Programme } from '@/lib/domain/programme/programme';
import { formatCount } from '@/lib/format/number';
import type { Context } from '@/lib/server/context';
import { listRecords } from '../records/list-records';
import { indicatorHref, parseTargetsParams } from './params';
import type { TargetsView } from './read-targets';

/** New mediators not yet trained, by how near the end of their six months is. */
const WAITING: readonly { readonly reason: ReasonCode; readonly words: string }[] = [
  { reason: 'overdue', words: 'người mới đã quá 6 tháng, chưa được bồi dưỡng' },
  { reason: 'limit_near', words: 'người mới sắp hết 6 tháng, chưa được bồi dưỡng' },
];

/**
 * The work list's lines of new mediators (KH 183/KH-UBND: trained within six months): one line for those whose time has
 * run out, one for the next sixty days, each known by its earliest end. Nothing is read where nobody waits.
 */
export async function listNewcomerWork(
  context: Context,
  programme: Programme,
  { main }: Pick<TargetsView, 'main'>,
): Promise<readonly WorkItem[]> {
  const counted = main.find(({ code }) => code === 'new_mediators_trained');
  if (!can(context.actor, 'training:keep') || !counted) return [];
  const items: WorkItem[] = [];
  for (const { reason, words } of WAITING) {
    const count = counted.figure.reasons[reason] ?? 0;
    if (count === 0) continue;
    const { records } = await listRecords(context, {
      day: programme.day,
      mapThen: false,
      communeId: null,
      settings: programme.settings,
      indicator: 'new_mediators_trained',
      teamId: null,
      verdict: null,
      reason,
      after: null,
    });
    const ends = records.flatMap(({ day }) => (day === null ? [] : [day])).sort();
    const href = indicatorHref('new_mediators_trained', parseTargetsParams({}, programme.day));
    items.push({
      id: `newcomers ${reason}`,
      icon: GraduationCap,
      fact: `${formatCount(count)} ${words}`,
      note: [...new Set(records.flatMap(({ teamName }) => teamName ?? []))].slice(0, 3).join('; '),
      due: ends[0] ?? null,
      action: { label: `Mời ${formatCount(count)} người`, href: `${href}?reason=${reason}` },
    });
  }
  return items;
}
