import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { listPlaces } from '@/lib/auth/places';
import { MembershipPage } from '@/lib/features/sign-in/ui/membership-page';
import { readAccount } from '@/lib/server/read';

export const metadata: Metadata = { title: 'Chọn nơi làm việc' };

/** In which of their places a person works now. */
export default async function Page() {
  const view = await readAccount(async ({ tx, account, session }) => {
    if (session.kind === 'must_change_password') redirect('/account/password');
    return { name: account.displayName, places: await listPlaces(tx, account.sessionId) };
  });
  return <MembershipPage {...view} />;
}
