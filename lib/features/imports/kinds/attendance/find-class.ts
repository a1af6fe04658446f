import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import {
  placeSessions,
  type KnownSession,
  type PlacedSession,
} from '@/lib/domain/import/attendance/place-sessions';
import type { IsoDate } from '@/lib/domain/iso-date';
import type { Presence } from '@/lib/domain/training/session-part';
import type { ClassList } from '@/lib/features/imports/kinds/attendance/attendance-line';
import type { Work } from '@/lib/features/imports/kinds/kind';
import type { OwnPlace } from '@/lib/features/imports/kinds/own-place';
import { RefusedFile } from '@/lib/features/imports/kinds/refused-file';
import { formatDate } from '@/lib/format/date';
import { foldVietnamese } from '@/lib/schema/fold';

/** The class that a list belongs to; `classId` null: it is opened with the list. */
export type ListedClass = {
  readonly classId: string | null;
  readonly title: string;
  readonly place: string | null;
  readonly heldFrom: IsoDate;
  readonly heldTo: IsoDate;
  /** By label of the list. */
  readonly sessions: ReadonlyMap<string, PlacedSession>;
};

type Found = Omit<ListedClass, 'sessions' | 'classId'> & {
  readonly classId: string;
  readonly state: 'open' | 'cancelled';
};

const NO_DAY =
  'Không rõ ngày của các buổi học. Ghi ngày vào tiêu đề của cột, hoặc mở lớp tập huấn rồi nhập điểm danh vào lớp đó.';

/**
 * Finds the class of a list: the one that was chosen, else the commune's class of the same name and days.
 * @throws RefusedFile when the chosen class is not the commune's or was called off, when a half-day cannot be told, and
 * when it is still ahead: attendance is written down from its day on.
 */
export async function findClass(
  { tx, today }: Pick<Work, 'tx' | 'today'>,
  place: OwnPlace,
  list: ClassList,
  chosen: string | null,
): Promise<ListedClass> {
  const columns = [
    ...new Map(
      Object.values(list.sessions).flatMap((of) => of.map((one) => [one.label, one] as const)),
    ).values(),
  ];
  const days = columns.flatMap(({ date }) => date ?? []).sort();
  const found = await lookUp(tx, place, chosen === null ? { title: list.title, days } : { chosen });
  if (!found && chosen !== null)
    throw new RefusedFile('Không có lớp tập huấn này ở xã, phường. Chọn lại lớp rồi tải tệp lên.');
  if (found?.state === 'cancelled')
    throw new RefusedFile('Lớp này đã hủy nên không nhập điểm danh. Chọn lớp khác rồi tải tệp lên.');
  const placed = placeSessions(columns, found ? await listSessions(tx, place, found.classId) : []);
  const [heldFrom] = days;
  if (!placed || placed.length === 0 || (!found && heldFrom === undefined)) throw new RefusedFile(NO_DAY);
  const ahead = placed.find(({ heldOn }) => heldOn > today);
  if (ahead)
    throw new RefusedFile(
      `Buổi học ngày ${formatDate(ahead.heldOn)} chưa đến. Nhập điểm danh được từ ngày đó; xem lại ngày trong tệp.`,
    );
  return {
    ...(found ?? {
      classId: null,
      title: list.title,
      place: list.place,
      heldFrom: heldFrom ?? '',
      heldTo: days.at(-1) ?? '',
    }),
    sessions: new Map(placed.map((session) => [session.label, session])),
  };
}

async function lookUp(
  tx: ScopedTx,
  { cityId, communeId }: OwnPlace,
  asked: { readonly chosen: string } | { readonly title: string; readonly days: readonly IsoDate[] },
): Promise<Found | undefined> {
  const [chosen, from, to] =
    'chosen' in asked ? [asked.chosen, null, null] : [null, asked.days[0] ?? null, asked.days.at(-1) ?? null];
  const classes = await tx.$queryRaw<Found[]>`
    SELECT id AS "classId", title, place, held_from::text AS "heldFrom", held_to::text AS "heldTo", state FROM training_class
     WHERE city_id = ${cityId}::uuid AND commune_id = ${communeId}::uuid
       AND (id = ${chosen}::uuid OR (held_from = ${from}::date AND held_to = ${to}::date))
     ORDER BY id`;
  return 'chosen' in asked
    ? classes[0]
    : classes.find(({ title }) => foldVietnamese(title) === foldVietnamese(asked.title));
}

function listSessions(tx: ScopedTx, { cityId }: OwnPlace, classId: string): Promise<readonly KnownSession[]> {
  return tx.$queryRaw<KnownSession[]>`
    SELECT id AS "sessionId", held_on::text AS "heldOn", part FROM training_session
     WHERE city_id = ${cityId}::uuid AND class_id = ${classId}::uuid
     ORDER BY held_on, array_position(ARRAY['morning', 'afternoon', 'evening'], part)`;
}

/** What is known of who came: by person, then by half-day. Whoever is in it was on the list of the class. */
export type KnownAttendance = ReadonlyMap<string, Readonly<Record<string, Presence>>>;

/** Everybody on the list of a class. */
export async function listAttendance(
  tx: ScopedTx,
  { cityId }: OwnPlace,
  classId: string | null,
): Promise<KnownAttendance> {
  if (classId === null) return new Map();
  const rows = await tx.$queryRaw<{ mediatorId: string; presences: Record<string, Presence> }[]>`
    SELECT a.mediator_id AS "mediatorId",
           coalesce((SELECT jsonb_object_agg(p.session_id, p.state) FROM training_presence p
                      WHERE p.city_id = a.city_id AND p.class_id = a.class_id AND p.mediator_id = a.mediator_id), '{}') AS presences
      FROM training_attendee a WHERE a.city_id = ${cityId}::uuid AND a.class_id = ${classId}::uuid`;
  return new Map(rows.map(({ mediatorId, presences }) => [mediatorId, presences]));
}
