import { Notice } from '@/components/ui/notice';
import type { IsoDate } from '@/lib/domain/iso-date';
import type { Contact } from '@/lib/features/schedule/find-contact';
import type { Schedule } from '@/lib/features/schedule/schedule';
import { LinkFoot } from '@/lib/features/schedule/ui/link-foot';
import { LinkAnswerForm, LinkCheckInForm } from '@/lib/features/schedule/ui/link-forms';
import { SchedulePage } from '@/lib/features/schedule/ui/schedule-page';
import { addressOf } from '@/lib/features/schedule/words';

/** What the last press came to. */
export type Told = { readonly done: boolean; readonly words: string };

type LinkSchedulePageProps = {
  readonly schedule: Schedule;
  readonly contact: Contact;
  readonly expiresOn: IsoDate;
  /** Where the link's page stands; its forms post below it. */
  readonly page: string;
  readonly told: Told | null;
};

/** The schedule as a personal link shows it. */
export function LinkSchedulePage({ schedule, contact, expiresOn, page, told }: LinkSchedulePageProps) {
  return (
    <SchedulePage
      schedule={schedule}
      told={told ? <Notice role="status" tone={told.done ? 'met' : 'soon'} title={told.words} /> : null}
      answer={(question) => <LinkAnswerForm page={page} {...question} />}
      checkIn={({ classId }) => <LinkCheckInForm page={page} classId={classId} />}
      documentHref={({ documentId }) => `${page}/documents/${documentId}`}
      calendarHref={`${page}/calendar`}
      knownPhone={contact.phone}
      foot={<LinkFoot who={addressOf(schedule.person)} contact={contact} expiresOn={expiresOn} />}
    />
  );
}
