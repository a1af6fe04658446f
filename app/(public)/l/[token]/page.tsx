import type { Metadata } from 'next';
import { PlainPage } from '@/components/shell/plain-page';
import { findContact } from '@/lib/features/schedule/find-contact';
import { readSchedule } from '@/lib/features/schedule/read-schedule';
import { LinkSchedulePage } from '@/lib/features/schedule/ui/link-schedule-page';
import { readLink } from '@/lib/server/link';
import { linkHref } from '@/lib/server/link-address';
import type { PageProps } from '@/lib/server/page-props';
import { shutLink } from './shut-link';
import { sayTold } from './told';

export const metadata: Metadata = { title: 'Lịch tập huấn' };

/** One person's trainings, by their own link: no session, no cookie, no script needed. */
export default async function LinkPage({ params, searchParams }: PageProps<'token'>) {
  const { token } = await params;
  const { said } = await searchParams;
  return readLink(token, {
    act: 'opened',
    open: async ({ tx, link, today }) => {
      const schedule = await readSchedule(tx, link.mediatorId, today);
      const contact = await findContact(tx);
      return (
        <PlainPage office={contact.office}>
          <LinkSchedulePage
            schedule={schedule}
            contact={contact}
            expiresOn={link.expiresOn}
            page={linkHref(token)}
            told={sayTold(said)}
          />
        </PlainPage>
      );
    },
    shut: shutLink,
  });
}
