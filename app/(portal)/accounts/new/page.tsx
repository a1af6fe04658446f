import type { Metadata } from 'next';
import { PageHeader } from '@/components/shell/page-header';
import { readDesk } from '@/lib/features/accounts/open/read-desk';
import { OpenAccountForm } from '@/lib/features/accounts/ui/open-account-form';
import type { PageProps } from '@/lib/server/page-props';
import { read } from '@/lib/server/read';

export const metadata: Metadata = { title: 'Mở tài khoản' };

/** `?place=` is the city or commune that the page before was about. */
export default async function NewAccountPage({ searchParams }: PageProps) {
  const { place } = await searchParams;
  const { desk, draftPlace } = await read('account:open', async (context) => ({
    desk: await readDesk(context, typeof place === 'string' ? place : null),
    draftPlace: context.actor.membershipId ?? context.actor.role,
  }));
  return (
    <div className="max-w-180">
      <PageHeader
        title="Mở tài khoản"
        path={[{ label: 'Tài khoản', href: '/accounts' }]}
        context="Máy đặt mật khẩu lần đầu và hiện một lần sau khi mở."
      />
      <OpenAccountForm desk={desk} draftPlace={draftPlace} />
    </div>
  );
}
