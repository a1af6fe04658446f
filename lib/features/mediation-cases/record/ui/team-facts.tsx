import { Sheet } from '@/components/ui/sheet';
import type { DeskTeam } from '@/lib/features/mediation-cases/record/recording-desk';
import { formatCount } from '@/lib/format/number';

type TeamFactsProps = { readonly team: DeskTeam; readonly year: string };

/** Whom to call, and how busy the team is. */
export function TeamFacts({ team, year }: TeamFactsProps) {
  const { name, leader, members, women } = team;
  const cases = team.lastNumbers[year] ?? 0;
  return (
    <Sheet title={name}>
      {leader ? (
        <p>
          Tổ trưởng: {leader.address} {leader.name}
          {leader.phone === '' ? null : (
            <>
              , <PhoneLink phone={leader.phone} />
            </>
          )}
        </p>
      ) : (
        <p>Tổ chưa có tổ trưởng.</p>
      )}
      <p className="text-cell text-ink-2">
        {formatCount(members)} hòa giải viên, {formatCount(women)} nữ.{' '}
        {cases > 0 ? `Năm nay đã có ${formatCount(cases)} vụ việc.` : 'Năm nay chưa có vụ việc nào.'}
      </p>
    </Sheet>
  );
}

/** One press on a phone calls; the number never breaks over two lines. */
function PhoneLink({ phone }: { readonly phone: string }) {
  return (
    <a href={`tel:${phone.replaceAll(' ', '')}`} className="link whitespace-nowrap">
      {phone}
    </a>
  );
}
