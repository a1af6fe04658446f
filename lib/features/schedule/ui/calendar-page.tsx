import { PlainPage } from '@/components/shell/plain-page';
import { ButtonLink } from '@/components/ui/button';
import { CalendarWays } from '@/lib/features/schedule/ui/calendar-ways';

type CalendarPageProps = {
  readonly office: string;
  /** The address of the calendar. */
  readonly url: string;
  readonly backHref: string;
};

/** Subscribing, for whoever came by a personal link. */
export function CalendarPage({ office, url, backHref }: CalendarPageProps) {
  return (
    <PlainPage office={office}>
      <div className="text-lead mx-auto flex max-w-lg flex-col gap-5">
        <h1 className="text-h1 font-semibold">Thêm vào lịch điện thoại</h1>
        <CalendarWays url={url} />
        <ButtonLink href={backHref} variant="text" size="thumb">
          Về lịch tập huấn
        </ButtonLink>
      </div>
    </PlainPage>
  );
}
