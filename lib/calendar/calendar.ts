import type { IsoDate } from '@/lib/domain/iso-date';
import { contentLine, escapeText } from '@/lib/calendar/content-line';
import { addDays } from '@/lib/domain/calendar';

/** An entry of a calendar. Its `uid` never changes; `sequence` grows with every change people must see. */
export type CalendarEvent = {
  readonly uid: string;
  readonly sequence: number;
  readonly changedAt: Date;
  readonly status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED';
  readonly day: IsoDate;
  /** `HH:mm` in Viet Nam; null for an entry of the whole day. */
  readonly hours: { readonly from: string; readonly to: string } | null;
  readonly summary: string;
  readonly location: string | null;
  readonly description: string;
};

const TIME_ZONE = 'Asia/Ho_Chi_Minh';

/**
 * Viet Nam has kept +07:00 without summer time since 13 June 1975. The zone is written out, because Outlook takes no zone
 * by its name alone.
 */
const ZONE: readonly (readonly [string, string])[] = [
  ['BEGIN', 'VTIMEZONE'],
  ['TZID', TIME_ZONE],
  ['BEGIN', 'STANDARD'],
  ['DTSTART', '19750613T000000'],
  ['TZOFFSETFROM', '+0800'],
  ['TZOFFSETTO', '+0700'],
  ['TZNAME', '+07'],
  ['END', 'STANDARD'],
  ['END', 'VTIMEZONE'],
];

/** How often a program may look again; more often it sees nothing that matters. */
const REFRESH = 'PT6H';

/** A calendar to subscribe to (RFC 5545, with the refresh interval of RFC 7986 and of those who came before it). */
export function writeCalendar(name: string, events: readonly CalendarEvent[]): string {
  const lines: (readonly [string, string])[] = [
    ['BEGIN', 'VCALENDAR'],
    ['VERSION', '2.0'],
    ['PRODID', '-//Hoa giai o co so//Lich tap huan//VI'],
    ['CALSCALE', 'GREGORIAN'],
    ['METHOD', 'PUBLISH'],
    ['NAME', escapeText(name)],
    ['X-WR-CALNAME', escapeText(name)],
    ['X-WR-TIMEZONE', TIME_ZONE],
    ['REFRESH-INTERVAL;VALUE=DURATION', REFRESH],
    ['X-PUBLISHED-TTL', REFRESH],
    ...ZONE,
    ...events.flatMap(eventLines),
    ['END', 'VCALENDAR'],
  ];
  return lines.map(([property, value]) => contentLine(property, value)).join('');
}

function eventLines(event: CalendarEvent): readonly (readonly [string, string])[] {
  const { uid, sequence, changedAt, status, summary, location, description } = event;
  const changed = changedAt.toISOString().replace(/[-:]|\.\d+/g, '');
  return [
    ['BEGIN', 'VEVENT'],
    ['UID', uid],
    ['DTSTAMP', changed],
    ['LAST-MODIFIED', changed],
    ['SEQUENCE', String(sequence)],
    ...timeLines(event),
    ['SUMMARY', escapeText(summary)],
    ...(location === null ? [] : [['LOCATION', escapeText(location)] as const]),
    ['DESCRIPTION', escapeText(description)],
    ['STATUS', status],
    ['TRANSP', status === 'CONFIRMED' ? 'OPAQUE' : 'TRANSPARENT'],
    ['END', 'VEVENT'],
  ];
}

const dayDigits = (day: IsoDate): string => day.replaceAll('-', '');

function timeLines({ day, hours }: CalendarEvent): readonly (readonly [string, string])[] {
  if (!hours)
    return [
      ['DTSTART;VALUE=DATE', dayDigits(day)],
      ['DTEND;VALUE=DATE', dayDigits(addDays(day, 1))], // the end is the first day without it
    ];
  const at = (hour: string): string => `${dayDigits(day)}T${hour.replace(':', '')}00`;
  return [
    [`DTSTART;TZID=${TIME_ZONE}`, at(hours.from)],
    [`DTEND;TZID=${TIME_ZONE}`, at(hours.to)],
  ];
}
