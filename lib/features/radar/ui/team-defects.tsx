import clsx from 'clsx';
import type { TeamRadarView } from '@/lib/features/radar/read-team-radar';
import { FindingList } from '@/lib/features/radar/ui/finding-list';

/** What is wrong with the team, at the head of its page; nothing when all is in order. */
export function TeamDefects({ radar }: { readonly radar: TeamRadarView }) {
  const { facts, findings, mayKeep } = radar;
  if (findings.length === 0) return null;
  return (
    <section
      aria-label="Điều cần làm để tổ đúng quy định"
      className={clsx(
        'bg-sheet border-line rounded-card shadow-sheet border border-l-4',
        radar.isConsolidated ? 'border-l-soon' : 'border-l-late',
      )}
    >
      <FindingList teamId={facts.teamId} findings={findings} mayKeep={mayKeep} leads />
    </section>
  );
}
