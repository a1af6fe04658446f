import 'server-only';
import type { ComboboxOption } from '@/components/form/combobox-options';
import type { ScopedTx } from '@/lib/db/scope';

/** The mediators of a commune as choices; a city names none: its supporters come from outside the teams. */
export async function listMediatorChoices(
  tx: ScopedTx,
  communeId: string | null,
): Promise<readonly ComboboxOption[]> {
  if (communeId === null) return [];
  const found = await tx.$queryRaw<{ value: string; label: string; note: string | null }[]>`
    SELECT m.id AS value, m.full_name AS label, string_agg(t.name, ', ') AS note
      FROM mediator m
      JOIN team_membership s ON s.city_id = m.city_id AND s.mediator_id = m.id AND s.valid_to IS NULL
      JOIN team t ON t.city_id = s.city_id AND t.id = s.team_id
     WHERE m.city_id = scope_city() AND m.commune_id = ${communeId}::uuid AND m.merged_into_id IS NULL
     GROUP BY m.id, m.full_name, m.search_name ORDER BY m.search_name, m.id`;
  return found.map(({ value, label, note }) => ({ value, label, ...(note === null ? {} : { note }) }));
}
