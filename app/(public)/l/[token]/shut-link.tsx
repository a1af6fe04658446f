import { PlainPage } from '@/components/shell/plain-page';
import { findContact } from '@/lib/features/schedule/find-contact';
import { ShutLinkPage } from '@/lib/features/schedule/ui/shut-link-page';
import type { LinkContext } from '@/lib/server/under-link';

/** What every page of a link shows once the link no longer holds. */
export async function shutLink({ tx, link: { state, expiresOn } }: LinkContext) {
  const contact = await findContact(tx);
  return (
    <PlainPage office={contact.office}>
      <ShutLinkPage isExpired={state === 'expired'} expiresOn={expiresOn} contact={contact} />
    </PlainPage>
  );
}
