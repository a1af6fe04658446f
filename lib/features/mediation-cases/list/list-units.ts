import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import type { Actor } from '@/lib/domain/access/roles';
import { atLineStart, communeName, type CommuneKind } from '@/lib/domain/units/unit-name';

/** What a list can be narrowed to by place: the communes of a city, the teams of a commune. */
export type UnitChoice = { readonly value: string; readonly label: string };

const inOrder = new Intl.Collator('vi', { numeric: true });

/** The units one level below the actor's place; none where there is nothing below. */
export async function listUnits(tx: ScopedTx, actor: Actor): Promise<readonly UnitChoice[]> {
  switch (actor.role) {
    case 'city_admin':
    case 'city_officer':
      return communesOf(tx, actor.cityId);
    case 'commune_officer':
      return teamsOf(tx, actor);
    case 'team_leader':
    case 'mediator':
    case 'operator':
      return [];
  }
}

async function communesOf(tx: ScopedTx, cityId: string): Promise<readonly UnitChoice[]> {
  const communes = await tx.$queryRaw<{ id: string; name: string; kind: CommuneKind }[]>`
    SELECT id, name, kind FROM commune WHERE city_id = ${cityId}::uuid`;
  return communes
    .sort((a, b) => inOrder.compare(a.name, b.name))
    .map((commune) => ({ value: commune.id, label: atLineStart(communeName(commune)) }));
}

async function teamsOf(
  tx: ScopedTx,
  { cityId, communeId }: { readonly cityId: string; readonly communeId: string },
): Promise<readonly UnitChoice[]> {
  const teams = await tx.$queryRaw<{ id: string; name: string }[]>`
    SELECT id, name FROM team WHERE city_id = ${cityId}::uuid AND commune_id = ${communeId}::uuid`;
  return teams
    .sort((a, b) => inOrder.compare(a.name, b.name))
    .map((team) => ({ value: team.id, label: team.name }));
}
