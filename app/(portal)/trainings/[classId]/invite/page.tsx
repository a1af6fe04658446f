import type { Metadata } from 'next';
import { keepsClass } from '@/lib/domain/training/class-keeper';
import { readSettings } from '@/lib/features/programme/read-settings';
import { parseProposalParams } from '@/lib/features/training-attendance/proposal/address';
import { readProposal } from '@/lib/features/training-attendance/proposal/read-proposal';
import { ProposalPage } from '@/lib/features/training-attendance/proposal/ui/proposal-page';
import type { PageProps } from '@/lib/server/page-props';
import { read } from '@/lib/server/read';

export const metadata: Metadata = { title: 'Mời người dự lớp' };

export default async function InvitePage({ params, searchParams }: PageProps<'classId'>) {
  const { classId } = await params;
  const asked = parseProposalParams(await searchParams);
  const { proposal, actor } = await read('training:keep', async (context) => {
    const settings = await readSettings(context.tx, context.today);
    return { proposal: await readProposal(context, classId, settings, asked), actor: context.actor };
  });
  return <ProposalPage proposal={proposal} keeps={keepsClass(actor, proposal.head)} />;
}
