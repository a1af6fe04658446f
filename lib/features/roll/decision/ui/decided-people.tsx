import { EmptyState } from '@/components/ui/empty-state';
import Link from '@/components/ui/link';
import { Section } from '@/components/ui/section';
import { Sheet } from '@/components/ui/sheet';
import type { DecidedSeat, DecidedTeam } from '@/lib/features/roll/decision/decision';
import { groupByTeam, type DecidedGroup } from '@/lib/features/roll/decision/group-by-team';
import { formatCount } from '@/lib/format/number';

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
                <TeamLink teamId={teamId} name={name} />
              </li>
            ))}
            {groupByTeam(seats).map((group) => (
              <li key={`${group.teamId} ${group.effect}`} className="px-4 py-3 sm:px-5">
                <GroupLine group={group} />
              </li>
            ))}
          </ul>
        )}
      </Sheet>
    </Section>
  );
}

function GroupLine({ group: { teamId, teamName, effect, seats } }: { readonly group: DecidedGroup }) {
  return (
    <>
      <p>
        <TeamLink teamId={teamId} name={teamName} />
        <span className="text-ink-2">
          , {EFFECT[effect]} {formatCount(seats.length)} người
        </span>
      </p>
      <p className="text-cell mt-0.5">
        {seats.map((seat, index) => (
          <span key={seat.seatId}>
            {index === 0 ? null : ', '}
            {seat.role === 'leader' ? 'tổ trưởng ' : null}
            <Link href={`/roll/mediators/${seat.mediatorId}`} className="link">
              {seat.fullName}
            </Link>
          </span>
        ))}
      </p>
    </>
  );
}

function TeamLink({ teamId, name }: { readonly teamId: string; readonly name: string }) {
  return (
    <Link href={`/roll/teams/${teamId}`} className="link font-medium">
      {name}
    </Link>
  );
}
