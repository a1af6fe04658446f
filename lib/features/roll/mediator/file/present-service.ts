import type { IsoDate } from '@/lib/domain/iso-date';
import { MEDIATOR_ROLE_LABELS } from '@/lib/domain/roll/role';
import { statusOn } from '@/lib/domain/roll/seat';
import { formatDate } from '@/lib/format/date';
import type { DecisionLine, SeatOnRoll } from '@/lib/features/roll/seat/seat-on-roll';

/** «Tổ trưởng Tổ hòa giải số 27; Hòa giải viên Tổ hòa giải số 28, chờ công nhận», or since when no more. */
export function sayService(seats: readonly SeatOnRoll[], today: IsoDate): string {
  const open = seats.filter((seat) => statusOn(seat, today) !== 'ended');
  if (open.length > 0) return open.map((seat) => saySeat(seat, today)).join('; ');
  const last = seats
    .map(({ validTo }) => validTo ?? '')
    .sort()
    .at(-1);
  return last ? `Đã thôi làm hòa giải viên từ ngày ${formatDate(last)}` : 'Không ở tổ hòa giải nào';
}

function saySeat(seat: SeatOnRoll, today: IsoDate): string {
  const status = statusOn(seat, today);
  const ahead =
    status === 'awaiting'
      ? ', chờ công nhận'
      : status === 'leaving' && seat.validTo
        ? `, sắp thôi từ ${formatDate(seat.validTo)}`
        : '';
  return `${MEDIATOR_ROLE_LABELS[seat.role]} ${seat.teamName}${ahead}`;
}

/** The decisions behind a person's seats, each once, newest first. */
export function papersOf(seats: readonly SeatOnRoll[]): readonly DecisionLine[] {
  const papers = seats
    .flatMap(({ recognisedBy, endedBy }) => [recognisedBy, endedBy])
    .filter((one) => one !== null);
  return [...new Map(papers.map((paper) => [paper.id, paper])).values()].sort((one, other) =>
    other.decidedOn.localeCompare(one.decidedOn),
  );
}
