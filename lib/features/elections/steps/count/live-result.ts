import type { Tone } from '@/components/ui/signal';
import type { ElectionKind } from '@/lib/domain/election/election';
import { CANDIDATE_STANDING_LABELS } from '@/lib/domain/election/labels';
import { countResult, rankCandidates } from '@/lib/domain/election/ranking';
import { sayVotes } from '@/lib/domain/election/sentences';

const WHOLE = /^\d{1,6}$/;

type Typed = { readonly candidateId: string; readonly typed: string };
type Terms = { readonly kind: ElectionKind; readonly electorate: number; readonly seats: number };
type LiveResult = { readonly lines: readonly string[]; readonly summary: string; readonly tone: Tone };

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** What the numbers typed so far mean: the second test for each name, and the whole in one sentence. */
export function liveResult(typed: readonly Typed[], { kind, electorate, seats }: Terms): LiveResult {
  const counted = typed.flatMap(({ candidateId, typed: text }) =>
    WHOLE.test(text) ? [{ candidateId, votes: Number(text) }] : [],
  );
  const ranked = rankCandidates(counted, { electorate, seats });
  const lines = typed.map(({ candidateId }) => {
    const found = ranked.find((one) => one.candidateId === candidateId);
    return found
      ? `${sayVotes(kind, found.votes, electorate)}: ${lowerFirst(CANDIDATE_STANDING_LABELS[found.standing])}`
      : '';
  });
  if (counted.length < typed.length) {
    const left = typed.length - counted.length;
    return { lines, summary: `Còn ${left} người chưa có số phiếu.`, tone: 'mute' };
  }
  const { elected, tied, missing } = countResult(ranked, seats);
  if (tied > 0) {
    return {
      lines,
      summary: `${elected} người trúng cử; ${tied} người bằng phiếu ở mức cuối đều vào danh sách đề nghị, Chủ tịch UBND chọn ${seats - elected}.`,
      tone: 'soon',
    };
  }
  if (missing > 0) {
    return {
      lines,
      summary: `${elected}/${seats} người trúng cử, thiếu ${missing}: ghi kết quả rồi bầu bổ sung (Luật, Điều 8 khoản 3).`,
      tone: 'late',
    };
  }
  return { lines, summary: `Đủ ${seats}/${seats} người trúng cử.`, tone: 'met' };
}
