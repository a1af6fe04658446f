import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import type { IsoDate } from '@/lib/domain/iso-date';
import { formatDate } from '@/lib/format/date';

/** Something the list can be narrowed to. */
export type Choice = { readonly value: string; readonly label: string };

/** The teams of the commune that there are. */
export function listTeamChoices(tx: ScopedTx, today: IsoDate): Promise<Choice[]> {
  return tx.$queryRaw<Choice[]>`
    SELECT id AS value, name AS label FROM team
     WHERE city_id = scope_city() AND commune_id = scope_commune() AND (valid_to IS NULL OR valid_to > ${today}::date)
     ORDER BY search_name COLLATE in_number_order, id`;
}

/** Classes still to come that people of the commune are on the list of, the nearest first. */
export async function listClassChoices(tx: ScopedTx, today: IsoDate): Promise<Choice[]> {
  const found = await tx.$queryRaw<{ value: string; title: string; heldFrom: IsoDate }[]>`
    SELECT c.id AS value, c.title, c.held_from::text AS "heldFrom" FROM training_class c
     WHERE c.city_id = scope_city() AND c.state = 'open' AND c.held_to >= ${today}::date
       AND EXISTS (SELECT FROM training_attendee a WHERE a.city_id = c.city_id AND a.class_id = c.id
                      AND a.commune_id = scope_commune() AND a.withdrawn_on IS NULL)
     ORDER BY c.held_from, c.id`;
  return found.map(({ value, title, heldFrom }) => ({ value, label: `${title}, ${formatDate(heldFrom)}` }));
}
