import { PageHeader } from '@/components/shell/page-header';
import { EmptyState } from '@/components/ui/empty-state';
import { Section } from '@/components/ui/section';
import { Sheet } from '@/components/ui/sheet';
import type { NeighbourhoodBook } from '@/lib/features/roll/neighbourhood/read-neighbourhoods';
import type { TeamDesk } from '@/lib/features/roll/team/read-team-desk';
import { ChangeTeamForm } from '@/lib/features/roll/team/ui/change-team-form';
import { DissolveTeamForm } from '@/lib/features/roll/team/ui/dissolve-team-form';
import { formatDate } from '@/lib/format/date';

type ChangeTeamPageProps = { readonly desk: TeamDesk; readonly book: NeighbourhoodBook };

/** A team's facts and its end. Forms begin anew with each version they are given. */
export function ChangeTeamPage({ desk, book }: ChangeTeamPageProps) {
  const { team } = desk;
  return (
    <div className="max-w-180">
      <PageHeader
        title={`Sửa ${team.name}`}
        here="Sửa"
        path={[
          { label: 'Tổ và hòa giải viên', href: '/roll/teams' },
          { label: team.name, href: `/roll/teams/${team.teamId}` },
        ]}
      />
      {team.validTo === null ? (
        <div className="flex flex-col gap-10">
          <Sheet padding="form">
            <ChangeTeamForm key={team.version} team={team} {...book} />
          </Sheet>
          <Section title="Giải thể">
            <Sheet padding="form">
              <DissolveTeamForm key={team.version} desk={desk} />
            </Sheet>
          </Section>
        </div>
      ) : (
        <Sheet padding="none">
          <EmptyState>Tổ giải thể từ ngày {formatDate(team.validTo)}, nên không sửa được nữa.</EmptyState>
        </Sheet>
      )}
    </div>
  );
}
