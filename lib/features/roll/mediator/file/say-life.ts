import { END_REASON_LABELS } from '@/lib/domain/roll/end-reason';
import type { LifeStep } from '@/lib/features/roll/mediator/file/life-line';

/** The step in words: «Được công nhận hòa giải viên, Tổ hòa giải số 27». */
export function sayLifeStep({ kind, seat }: LifeStep): string {
  switch (kind) {
    case 'entered':
      // Recognised again, so recognised before, by a paper that the roll does not have.
      return seat.recognition === 're_recognition'
        ? `Vào ${seat.teamName}`
        : `Vào danh sách ${seat.teamName}, chờ công nhận`;
    case 'recognised':
      return `${recognised(seat)}, ${seat.teamName}`;
    case 'stepped_down':
      return `Thôi làm tổ trưởng, tiếp tục làm hòa giải viên ${seat.teamName}`;
    case 'left':
      return `Thôi làm ${seat.role === 'leader' ? 'tổ trưởng' : 'hòa giải viên'} ${seat.teamName}`;
    case 'moved_on':
      return `Thôi ở ${seat.teamName}`;
  }
}

/** Why it came to an end, where the roll says so. */
export const sayLifeReason = ({ kind, seat }: LifeStep): string | null =>
  (kind === 'left' || kind === 'moved_on') && seat.endReason ? `${END_REASON_LABELS[seat.endReason]}.` : null;

function recognised({ role, recognition }: LifeStep['seat']): string {
  if (role === 'leader') return 'Được công nhận tổ trưởng';
  return recognition === 're_recognition'
    ? 'Được công nhận lại làm hòa giải viên'
    : 'Được công nhận hòa giải viên';
}
