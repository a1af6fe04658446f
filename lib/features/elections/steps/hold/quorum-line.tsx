import { judgeQuorum } from '@/lib/domain/election/quorum';
import { sayQuorum } from '@/lib/domain/election/sentences';
import { electionMessage } from '@/lib/domain/election/messages';
import { LiveLine } from '@/lib/features/elections/ui/live-line';

type QuorumLineProps = { readonly present: string; readonly electorate: string };

const WHOLE = /^\d{1,6}$/;

/** The first test as it is being typed: «35/68 hộ có đại diện dự, cần từ 35». */
export function QuorumLine({ present, electorate }: QuorumLineProps) {
  if (!WHOLE.test(electorate) || Number(electorate) === 0) {
    return <LiveLine tone="soon">{electionMessage('electorate_missing')}</LiveLine>;
  }
  if (!WHOLE.test(present)) {
    return <LiveLine tone="mute">Ghi số hộ có đại diện dự để biết cuộc họp có hợp lệ không.</LiveLine>;
  }
  const judged = judgeQuorum({ present: Number(present), electorate: Number(electorate) });
  if (!judged.ok) return <LiveLine tone="late">{electionMessage(judged.error)}</LiveLine>;
  return <LiveLine tone={judged.value.valid ? 'met' : 'late'}>{sayQuorum(judged.value)}.</LiveLine>;
}
