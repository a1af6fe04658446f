import { EmptyState } from '@/components/ui/empty-state';
import Link from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import { Sheet } from '@/components/ui/sheet';
import type { InvitingRefusal } from '@/lib/domain/training/invitation';
import { INVITING_REFUSALS } from '@/lib/features/training-attendance/class/sentences';
import { ClassPartPage } from '@/lib/features/training-attendance/class/ui/class-part-page';
import type { Proposal } from '@/lib/features/training-attendance/proposal/read-proposal';
import { CommuneTable } from '@/lib/features/training-attendance/proposal/ui/commune-table';
import { InviteForm } from '@/lib/features/training-attendance/proposal/ui/invite-form';
import { formatCount } from '@/lib/format/number';

type ProposalPageProps = { readonly proposal: Proposal; readonly keeps: boolean };

/** Who should come to a class, with the reason, ticked as far as a target waits for them. */
export function ProposalPage({ proposal, keeps }: ProposalPageProps) {
  const { head, refusal } = proposal;
  return (
    <ClassPartPage head={head} keeps={keeps} title={titleOf(proposal)} here="Mời người dự lớp">
      {refusal ? <Closed refusal={refusal} classId={head.classId} /> : <People proposal={proposal} />}
    </ClassPartPage>
  );
}

function titleOf(proposal: Proposal): string {
  const count =
    proposal.kind === 'people'
      ? proposal.wanted
      : proposal.communes.reduce((sum, { wanted }) => sum + wanted, 0);
  return count === 0 ? 'Không còn ai cần mời' : `${formatCount(count)} người nên mời`;
}

function People({ proposal }: { readonly proposal: Proposal }) {
  if (proposal.kind === 'communes') return <CommuneTable proposal={proposal} />;
  if (proposal.groups.length > 0) return <InviteForm proposal={proposal} />;
  return (
    <Sheet padding="none">
      <EmptyState>Ai cũng đã học, đã được mời, hoặc thôi làm trước ngày học.</EmptyState>
    </Sheet>
  );
}

function Closed({ refusal, classId }: { readonly refusal: InvitingRefusal; readonly classId: string }) {
  return (
    <Notice
      tone="mute"
      title={INVITING_REFUSALS[refusal]}
      action={
        refusal === 'over' ? (
          <Link className="link" href={`/trainings/${classId}/attendance`}>
            Mở phần điểm danh
          </Link>
        ) : (
          <Link className="link" href="/trainings">
            Xem các lớp khác
          </Link>
        )
      }
    />
  );
}
