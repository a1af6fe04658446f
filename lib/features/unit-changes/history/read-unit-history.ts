import 'server-only';
import type { IsoDate } from '@/lib/domain/iso-date';
import type { Relative, UnitHistory } from '@/lib/features/unit-changes/history/unit-history';
import type { Context } from '@/lib/server/context';

type Row = Omit<Relative, 'name'> & { readonly name: string | null; readonly endedIt: boolean };

/** The history of one unit, as far as its changes went through the portal. */
export async function readUnitHistory(
  { tx, actor }: Context,
  unit: UnitHistory['unit'],
  unitId: string,
): Promise<UnitHistory> {
  const relatives = await tx.$queryRaw<Row[]>`
    SELECT other.id AS "unitId", other.ended_it AS "endedIt", l.effective_on::text AS on,
           coalesce(t.id, n.id) IS NOT NULL AS "isOpen",
           coalesce(t.name, n.name, (SELECT old.name FROM unit_name old WHERE old.city_id = l.city_id AND old.unit_id = other.id
                                      ORDER BY old.valid_to DESC LIMIT 1)) AS name
      FROM unit_lineage l
     CROSS JOIN LATERAL (SELECT CASE WHEN l.from_id = ${unitId}::uuid THEN l.to_id ELSE l.from_id END AS id,
                                l.from_id = ${unitId}::uuid AS ended_it) other
      LEFT JOIN team t ON t.city_id = l.city_id AND t.id = other.id
      LEFT JOIN neighbourhood n ON n.city_id = l.city_id AND n.id = other.id
     WHERE l.city_id = ${actor.cityId}::uuid AND l.unit = ${unit} AND l.is_main
       AND (l.from_id = ${unitId}::uuid OR l.to_id = ${unitId}::uuid)
     ORDER BY l.effective_on DESC, other.id`;
  const formerNames = await tx.$queryRaw<{ name: string; until: IsoDate }[]>`
    SELECT name, valid_to::text AS until FROM unit_name
     WHERE city_id = ${actor.cityId}::uuid AND unit_id = ${unitId}::uuid ORDER BY valid_to DESC`;
  const named = (row: Row): Relative => ({
    unitId: row.unitId,
    name: row.name ?? 'đơn vị ở nơi khác',
    on: row.on,
    isOpen: row.isOpen,
  });
  const successor = relatives.find(({ endedIt }) => endedIt);
  return {
    unit,
    successor: successor ? named(successor) : null,
    tookUp: relatives.filter(({ endedIt }) => !endedIt).map(named),
    // The name with which it ended is the one on the page already.
    formerNames: successor ? formerNames.slice(1) : formerNames,
  };
}
