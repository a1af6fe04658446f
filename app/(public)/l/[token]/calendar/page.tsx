import type { Metadata } from 'next';
import { CalendarPage } from '@/lib/features/schedule/ui/calendar-page';
import { findContact } from '@/lib/features/schedule/find-contact';
import { readLink } from '@/lib/server/link';
import { calendarUrl, linkHref } from '@/lib/server/link-address';
import type { PageProps } from '@/lib/server/page-props';
import { calendarTokenOf } from '@/lib/server/url-token';
import { shutLink } from '../shut-link';

export const metadata: Metadata = { title: 'Thêm vào lịch điện thoại' };

/** How to subscribe to one's own trainings; the calendar's link was made with the person's. */
export default async function LinkCalendarPage({ params }: PageProps<'token'>) {
  const { token } = await params;
  return readLink(token, {
    act: 'opened',
    open: async ({ tx }) => (
      <CalendarPage
        office={(await findContact(tx)).office}
        url={calendarUrl(calendarTokenOf(token))}
        backHref={linkHref(token)}
      />
    ),
    shut: shutLink,
  });
}
