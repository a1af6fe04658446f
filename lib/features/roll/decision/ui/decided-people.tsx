import { EmptyState } from '@/components/ui/empty-state';
import Link from '@/components/ui/link';
import { Section } from '@/components/ui/section';
import { Sheet } from '@/components/ui/sheet';
import { MEDIATOR_ROLE_LABELS } from '@/lib/domain/roll/role';
import type { DecidedSeat, DecidedTeam } from '@/lib/features/roll/decision/decision';

type DecidedPeopleProps = { readonly seats: readonly DecidedSeat[]; readonly teams: readonly DecidedTeam[] };

const EFFECT: Record<DecidedSeat['effect'], string> = { begins: 'công nhận', ends: 'thôi' };

/** The teams and people a decision is about. */
export function DecidedPeople({ seats, teams }: DecidedPeopleProps) {
  return (
    <Section title="Tổ và người trong quyết định">
      <Sheet padding="none">
        {seats.length + teams.length === 0 ? (
          <EmptyState>Không có tổ hay người nào của nơi đang xem trong quyết định này.</EmptyState>
        ) : (
          <ul className="divide-line divide-y">
            {teams.map(({ teamId, name }) => (
              <li key={teamId} className="px-4 py-3 sm:px-5">
                <Link href={`/roll/teams/${teamId}`} className="link font-medium">
                  {name}
                </Link>
              </li>
            ))}
            {seats.map((seat) => (
              <li key={seat.seatId} className="flex flex-wrap justify-between gap-x-6 px-4 py-3 sm:px-5">
                <span>
                  <Link href={`/roll/mediators/${seat.mediatorId}`} className="link font-medium">
                    {seat.fullName}
                  </Link>
                  {seat.birthYear === null ? null : (
                    <span className="text-ink-2">, sinh {seat.birthYear}</span>
                  )}
                </span>
                <span className="text-note text-ink-2">
                  {EFFECT[seat.effect]} {MEDIATOR_ROLE_LABELS[seat.role].toLowerCase()},{' '}
                  <Link href={`/roll/teams/${seat.teamId}`} className="link">
                    {seat.teamName}
                  </Link>
                </span>
              </li>
            ))}
          </ul>
        )}
      </Sheet>
    </Section>
  );
}
