import type { ReactNode } from 'react';
import { PlainPage } from '@/components/shell/plain-page';
import { SignOutForm } from '@/lib/features/sign-in/ui/sign-out-form';

/** Pages of one's own account: they open before a place is chosen, so there is no office and no menu. */
export default function AccountLayout({ children }: { readonly children: ReactNode }) {
  return (
    <PlainPage>
      {children}
      <div className="border-line mt-10 border-t pt-4">
        <SignOutForm />
      </div>
    </PlainPage>
  );
}
