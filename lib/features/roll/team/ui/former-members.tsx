import Link from '@/components/ui/link';
import { Section } from '@/components/ui/section';
import { Sheet } from '@/components/ui/sheet';
import type { IsoDate } from '@/lib/domain/iso-date';
import { END_REASON_LABELS } from '@/lib/domain/roll/end-reason';
import { MEDIATOR_ROLE_LABELS } from '@/lib/domain/roll/role';
import { DecisionLink } from '@/lib/features/roll/decision/ui/decision-link';
import type { SeatOnRoll } from '@/lib/features/roll/seat/seat-on-roll';
import { formatCount } from '@/lib/format/number';
import { formatDate } from '@/lib/format/date';

type FormerMembersProps = { readonly seats: readonly SeatOnRoll[]; readonly today: IsoDate };

/** Where «3 người đã thôi làm» leads to. */
export const FORMER_MEMBERS_ID = 'former';

/** Who served here and no longer does: kept for ever. */
export function FormerMembers({ seats, today }: FormerMembersProps) {
  if (seats.length === 0) return null;
  return (
    <div id={FORMER_MEMBERS_ID}>
      <Section title="Đã thôi làm" count={`${formatCount(seats.length)} người`}>
        <Sheet padding="none">
          <ul className="divide-line divide-y">
            {seats.map((seat) => (
              <li
                key={seat.seatId}
                className="flex flex-wrap justify-between gap-x-6 gap-y-1 px-4 py-3 sm:px-5"
              >
                <span className="min-w-0">
                  <Link href={`/roll/mediators/${seat.mediatorId}`} className="link font-medium">
                    {seat.fullName}
                  </Link>
                  <span className="text-note text-ink-2 block">
                    {MEDIATOR_ROLE_LABELS[seat.role]}, {formatDate(seat.validFrom)} đến{' '}
                    {formatDate(seat.validTo ?? today)}
                  </span>
                </span>
                <span className="text-note text-ink-2 sm:text-right">
                  {seat.endReason ? <span className="block">{END_REASON_LABELS[seat.endReason]}</span> : null}
                  {seat.endedBy ? <DecisionLink decision={seat.endedBy} /> : 'chưa ghi quyết định'}
                </span>
              </li>
            ))}
          </ul>
        </Sheet>
      </Section>
    </div>
  );
}
