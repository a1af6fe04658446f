import { Network, ScrollText, UserPlus, UserRoundCog } from 'lucide-react';
import Link from '@/components/ui/link';
import type { ReactNode } from 'react';
import { PageHeader } from '@/components/shell/page-header';
import { DataTable } from '@/components/table/data-table';
import { ActionList, type ListedAction } from '@/components/ui/action-list';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Section } from '@/components/ui/section';
import { Sheet } from '@/components/ui/sheet';
import { PaperList } from '@/lib/features/roll/decision/ui/paper-list';
import { presentMembers } from '@/lib/features/roll/team/file/present-members';
import type { TeamFile } from '@/lib/features/roll/team/file/read-team-file';
import { sayTeam } from '@/lib/features/roll/team/file/say-team';
import { FORMER_MEMBERS_ID, FormerMembers } from '@/lib/features/roll/team/ui/former-members';
import { memberColumns } from '@/lib/features/roll/team/ui/member-columns';
import { TeamCasesSheet } from '@/lib/features/roll/team/ui/team-cases';
import { TeamFacts } from '@/lib/features/roll/team/ui/team-facts';
import { formatCount } from '@/lib/format/number';

/** Parts of the page that other features bring. */
export type TeamPageParts = {
  /** The standing in one word, beside the title: «Chưa kiện toàn: 2 điều». */
  readonly standing?: ReactNode;
  /** What is wrong, each with its one action. */
  readonly defects?: ReactNode;
  /** The composition that the law asks for. */
  readonly composition?: ReactNode;
  /** What a member's trainings come to, one cell a person. */
  readonly training?: (mediatorId: string) => ReactNode;
  readonly trainings?: ReactNode;
  /** The people of law who support the team. */
  readonly support?: ReactNode;
  /** Further acts on the team: elections. */
  readonly actions?: readonly ListedAction[];
};

type TeamPageProps = { readonly file: TeamFile; readonly parts?: TeamPageParts };

/** A team: what is wrong and what to do, its people, its papers, its cases. */
export function TeamPage({ file, parts = {} }: TeamPageProps) {
  const { team, seats, papers, cases, canKeep, today } = file;
  const people = presentMembers(seats, today);
  const base = `/roll/teams/${team.teamId}`;
  return (
    <div className="mx-auto max-w-304">
      <PageHeader
        title={team.name}
        path={[{ label: 'Tổ và hòa giải viên', href: '/roll/teams' }]}
        context={
          <>
            {parts.standing}
            <span>{sayTeam(team, people, today)}</span>
          </>
        }
        actions={
          canKeep ? (
            <ButtonLink icon={UserPlus} href={`/roll/mediators/new?team=${team.teamId}`}>
              Thêm người
            </ButtonLink>
          ) : null
        }
      />
      {parts.defects}
      <div className="mt-8 grid items-start gap-x-8 gap-y-10 lg:grid-cols-[minmax(0,1fr)_21rem]">
        <div className="flex min-w-0 flex-col gap-10">
          <Section
            title="Thành viên"
            actions={
              people.former.length === 0 ? null : (
                <Link href={`#${FORMER_MEMBERS_ID}`} className="link">
                  {formatCount(people.former.length)} người đã thôi làm
                </Link>
              )
            }
          >
            <DataTable
              caption={`Thành viên của ${team.name}`}
              columns={memberColumns({ today, training: parts.training })}
              rows={people.members}
              rowKey={({ seatId }) => seatId}
              empty={<EmptyState>Chưa có ai trong tổ.</EmptyState>}
            />
          </Section>
          {parts.trainings}
          {parts.support}
          <FormerMembers seats={people.former} today={today} />
          <PaperList papers={papers} empty="Chưa ghi quyết định nào về tổ này." />
        </div>
        <aside aria-label="Tình trạng và việc có thể làm" className="flex flex-col gap-5">
          {parts.composition}
          {canKeep ? (
            <Sheet title="Việc có thể làm">
              <ActionList
                actions={[
                  { icon: ScrollText, label: 'Ghi quyết định công nhận', href: `${base}/recognise` },
                  { icon: UserRoundCog, label: 'Ghi tổ trưởng mới', href: `${base}/leader` },
                  ...(parts.actions ?? []),
                  { icon: Network, label: 'Sửa, giải thể tổ', href: `${base}/edit` },
                ]}
              />
            </Sheet>
          ) : null}
          {cases ? <TeamCasesSheet cases={cases} teamId={team.teamId} /> : null}
          <TeamFacts file={file} />
        </aside>
      </div>
    </div>
  );
}
