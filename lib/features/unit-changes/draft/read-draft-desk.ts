import 'server-only';
import type { IsoDate } from '@/lib/domain/iso-date';
import { changesOf, type ChangeKind } from '@/lib/domain/unit-change/kinds';
import { kindOfSlug } from '@/lib/features/unit-changes/draft/kind-slug';
import {
  listCommuneChoices,
  listMembers,
  listServed,
  listUnitsAtHand,
  type UnitChoice,
  type UnitsAtHand,
} from '@/lib/features/unit-changes/draft/units-at-hand';
import type { Context } from '@/lib/server/context';
import { NotFoundError } from '@/lib/server/not-found';
import { recordId } from '@/lib/server/record-id';

/** What a form of a change chooses from. */
export type DraftDesk = {
  readonly kind: ChangeKind;
  readonly today: IsoDate;
  readonly units: UnitsAtHand;
  readonly communes: readonly UnitChoice[];
  /** The commune that units leave, or the team that is split, once it has been chosen. */
  readonly chosenId: string | null;
  readonly members: readonly UnitChoice[];
  readonly served: readonly UnitChoice[];
};

const NO_UNITS: UnitsAtHand = { neighbourhoods: [], teams: [] };

/**
 * Everything the form of one kind needs. Two kinds first ask from where: the address then says `of`.
 * @throws NotFoundError when the kind is not one the actor may make
 */
export async function readDraftDesk(
  { tx, actor, today }: Context,
  slug: string,
  of: string | undefined,
): Promise<DraftDesk> {
  const kind = kindOfSlug(slug);
  if (actor.role === 'operator' || kind === null || !changesOf(actor.role).includes(kind))
    throw new NotFoundError();
  const chosenId = of === undefined ? null : recordId(of);
  const isOfCity = actor.communeId === null;
  const communeId = isOfCity && kind === 'move_units' ? chosenId : actor.communeId;
  const units = communeId === null ? NO_UNITS : await listUnitsAtHand(tx, actor.cityId, communeId);
  const splitTeam = kind === 'split_team' ? chosenId : null;
  const servedIds = splitTeam === null ? [] : await listServed(tx, actor.cityId, splitTeam);
  return {
    kind,
    today,
    units,
    communes: isOfCity ? await listCommuneChoices(tx, actor.cityId) : [],
    chosenId,
    members: splitTeam === null ? [] : await listMembers(tx, actor.cityId, splitTeam),
    served: units.neighbourhoods.filter(({ value }) => servedIds.includes(value)),
  };
}
