import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import { join, sql } from '@/lib/db/sql';
import { inChunks } from '@/lib/features/imports/kinds/in-chunks';
import type { UnitPlan } from '@/lib/features/imports/kinds/roll/plan-units';
import { foldVietnamese } from '@/lib/schema/fold';

// Rows by VALUES, thousands in one statement: under row-level security a cluster takes neither COPY nor INSERT … SELECT
// from the application's role (docs/decisions/0001-tenancy.md).

type Stamp = { readonly cityId: string; readonly batchId: string };

/** Writes what was planned of units and papers, in the order in which they lean on each other. */
export async function insertUnits(
  tx: ScopedTx,
  { cityId, batchId }: Stamp,
  { neighbourhoods, teams, links, decisions }: UnitPlan,
): Promise<void> {
  await inChunks(
    neighbourhoods,
    (part) => tx.$executeRaw`
      INSERT INTO neighbourhood (city_id, id, commune_id, name, kind, search_name, valid_from, import_batch_id) VALUES
      ${join(
        part.map(
          ({
            id,
            communeId,
            name,
            kind,
            since,
          }) => sql`(${cityId}::uuid, ${id}::uuid, ${communeId}::uuid, ${name},
            ${kind}, ${foldVietnamese(name)}, ${since}::date, ${batchId}::uuid)`,
        ),
      )}`,
  );
  await inChunks(
    teams,
    (part) => tx.$executeRaw`
      INSERT INTO team (city_id, id, commune_id, name, search_name, valid_from, import_batch_id) VALUES
      ${join(
        part.map(
          ({ id, communeId, name, since }) => sql`(${cityId}::uuid, ${id}::uuid, ${communeId}::uuid, ${name},
            ${foldVietnamese(name)}, ${since}::date, ${batchId}::uuid)`,
        ),
      )}`,
  );
  await inChunks(
    links,
    (part) => tx.$executeRaw`
      INSERT INTO team_neighbourhood (city_id, team_id, neighbourhood_id, commune_id, valid_from, import_batch_id) VALUES
      ${join(
        part.map(
          ({ communeId, teamId, neighbourhoodId, since }) => sql`(${cityId}::uuid, ${teamId}::uuid,
            ${neighbourhoodId}::uuid, ${communeId}::uuid, ${since}::date, ${batchId}::uuid)`,
        ),
      )}`,
  );
  await inChunks(
    decisions,
    (part) => tx.$executeRaw`
      INSERT INTO roll_decision (city_id, id, commune_id, kind, number, decided_on, import_batch_id) VALUES
      ${join(
        part.map(
          ({
            id,
            communeId,
            kind,
            number,
            decidedOn,
          }) => sql`(${cityId}::uuid, ${id}::uuid, ${communeId}::uuid,
            ${kind}, ${number}, ${decidedOn}::date, ${batchId}::uuid)`,
        ),
      )}`,
  );
}
