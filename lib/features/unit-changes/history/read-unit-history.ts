import 'server-only';
import type { IsoDate } from '@/lib/domain/iso-date';
import type { Relative, UnitHistory } from '@/lib/features/unit-changes/history/unit-history';
import type { Context } from '@/lib/server/context';

type Row = Omit<Relative, 'name'> & {
  readonly name: string | null;
  readonly isFrom: boolean;
  readonly isMain: boolean;
};

/** The history of one unit, as far as its changes went through the portal. */
export async function readUnitHistory(
  { tx, actor }: Context,
  unit: UnitHistory['unit'],
  unitId: string,
): Promise<UnitHistory> {
  const relatives = await tx.$queryRaw<Row[]>`
    SELECT other.id AS "unitId", other.is_from AS "isFrom", l.is_main AS "isMain", l.effective_on::text AS on,
           coalesce(t.id, n.id) IS NOT NULL AS "isOpen",
           coalesce(t.name, n.name, (SELECT old.name FROM unit_name old WHERE old.city_id = l.city_id AND old.unit_id = other.id
                                      ORDER BY old.valid_to DESC LIMIT 1)) AS name
      FROM unit_lineage l
     CROSS JOIN LATERAL (SELECT CASE WHEN l.from_id = ${unitId}::uuid THEN l.to_id ELSE l.from_id END AS id,
                                l.from_id = ${unitId}::uuid AS is_from) other
      LEFT JOIN team t ON t.city_id = l.city_id AND t.id = other.id
      LEFT JOIN neighbourhood n ON n.city_id = l.city_id AND n.id = other.id
     WHERE l.city_id = ${actor.cityId}::uuid AND l.unit = ${unit}
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
  const where = (isFrom: boolean, isMain: boolean): readonly Relative[] =>
    relatives.filter((row) => row.isFrom === isFrom && row.isMain === isMain).map(named);
  const successor = where(true, true)[0] ?? null;
  return {
    unit,
    successor,
    tookUp: where(false, true),
    takenOutOf: where(false, false)[0] ?? null,
    gaveOff: where(true, false),
    // The name with which it ended is the one on the page already.
    formerNames: successor ? formerNames.slice(1) : formerNames,
  };
}
