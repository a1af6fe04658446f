import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import { communeName, type CommuneKind } from '@/lib/domain/units/unit-name';
import type { DraftChangeInput } from '@/lib/features/unit-changes/draft/schema';
import { NotFoundError } from '@/lib/server/not-found';

type Names = ReadonlyMap<string, string>;

const rest = (ids: readonly string[], survivorId: string, names: Names): string =>
  ids
    .filter((id) => id !== survivorId)
    .map((id) => names.get(id) ?? '')
    .join(', ');

const into = (
  {
    ids,
    survivorId,
    name,
  }: { readonly ids: readonly string[]; readonly survivorId: string; readonly name: string | null },
  names: Names,
): string =>
  `${rest(ids, survivorId, names)} vào ${names.get(survivorId) ?? ''}${name === null ? '' : `, tên mới là ${name}`}`;

/** The change in one line, with the names that its units bear today. @throws NotFoundError as `namesOf` */
export async function titleOf(tx: ScopedTx, cityId: string, input: DraftChangeInput): Promise<string> {
  const names = await namesOf(tx, cityId, input);
  const name = (id: string): string => names.get(id) ?? '';
  switch (input.kind) {
    case 'merge_neighbourhoods':
    case 'merge_communes':
      return `Sáp nhập ${into(input, names)}`;
    case 'merge_teams':
      return `Nhập ${into(input, names)}`;
    case 'split_neighbourhood':
      return `Tách ${input.parts.map((part) => part.name).join(', ')} ra khỏi ${name(input.id)}`;
    case 'split_team':
      return `Tách ${input.name} ra khỏi ${name(input.id)}`;
    case 'rename_neighbourhood':
    case 'rename_team':
      return `Đổi tên ${name(input.id)} thành ${input.name}`;
    case 'rename_commune':
      return `Đổi tên ${name(input.id)} thành ${communeName({ kind: input.communeKind, name: input.name })}`;
    case 'move_units':
      return `Chuyển ${[...input.neighbourhoodIds, ...input.teamIds].map(name).join(', ')} sang ${name(input.toCommuneId)}`;
  }
}

/** What everything in the form is called. @throws NotFoundError when the actor may not see one of the units or people */
async function namesOf(tx: ScopedTx, cityId: string, input: DraftChangeInput): Promise<Names> {
  const ids = [
    ...new Set(Object.entries(input).flatMap(([key, value]) => (/ids?$/i.test(key) ? (value ?? []) : []))),
  ];
  const rows = await tx.$queryRaw<{ id: string; name: string; kind: CommuneKind | null }[]>`
    SELECT id, name, NULL AS kind FROM neighbourhood WHERE city_id = ${cityId}::uuid AND id = ANY (${ids}::uuid[])
    UNION ALL SELECT id, name, NULL FROM team WHERE city_id = ${cityId}::uuid AND id = ANY (${ids}::uuid[])
    UNION ALL SELECT id, full_name, NULL FROM mediator WHERE city_id = ${cityId}::uuid AND id = ANY (${ids}::uuid[])
    UNION ALL SELECT id, name, kind FROM commune WHERE city_id = ${cityId}::uuid AND id = ANY (${ids}::uuid[])`;
  if (rows.length < ids.length) throw new NotFoundError();
  return new Map(rows.map(({ id, name, kind }) => [id, kind ? communeName({ kind, name }) : name]));
}
