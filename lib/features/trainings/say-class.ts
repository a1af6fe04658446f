import type { IsoDate } from '@/lib/domain/iso-date';
import type { Hour } from '@/lib/domain/training/session-hours';
import { SESSION_PART_LABELS, type SessionPart } from '@/lib/domain/training/session-part';
import { communeName, type CommuneKind } from '@/lib/domain/units/unit-name';
import { formatDate, formatDayMonth } from '@/lib/format/date';

/** «15/09/2026», or «15/09/2026 – 16/09/2026» for a class of several days. */
export const sayClassDays = ({
  heldFrom,
  heldTo,
}: {
  readonly heldFrom: IsoDate;
  readonly heldTo: IsoDate;
}): string =>
  heldFrom === heldTo ? formatDate(heldFrom) : `${formatDate(heldFrom)} – ${formatDate(heldTo)}`;

/** `08:00` → «8:00». */
export const sayHour = (hour: Hour): string => hour.replace(/^0/, '');

/** «8:00–11:30»; nothing where the hours were never written down. */
export const sayHours = (startsAt: Hour | null, endsAt: Hour | null): string =>
  startsAt && endsAt ? `${sayHour(startsAt)}–${sayHour(endsAt)}` : '';

/** «sáng 15/09». */
export const saySession = ({
  heldOn,
  part,
}: {
  readonly heldOn: IsoDate;
  readonly part: SessionPart;
}): string => `${SESSION_PART_LABELS[part]} ${formatDayMonth(heldOn)}`;

/** Whose class it is: «Thành phố», «phường Láng». */
export const sayOwner = ({
  communeKind,
  communeName: name,
}: {
  readonly communeKind: CommuneKind | null;
  readonly communeName: string | null;
}): string => (communeKind && name ? communeName({ kind: communeKind, name }) : 'Thành phố');
