import type { Metadata } from 'next';
import { readHandOverDesk } from '@/lib/features/accounts/hand-over/read-hand-over-desk';
import { HandOverPage } from '@/lib/features/accounts/ui/hand-over-page';
import type { PageProps } from '@/lib/server/page-props';
import { read } from '@/lib/server/read';

export const metadata: Metadata = { title: 'Bàn giao' };

export default async function HandOverDeskPage({ params }: PageProps<'membershipId'>) {
  const { membershipId } = await params;
  const desk = await read('account:end', (context) => readHandOverDesk(context, membershipId));
  return <HandOverPage desk={desk} />;
}
