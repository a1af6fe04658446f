import 'server-only';
import type { IsoDate } from '@/lib/domain/iso-date';
import { keeperOf } from '@/lib/features/roll/keeper';
import type { KnownPerson } from '@/lib/features/roll/mediator/add/known-person';
import { listKnownPeople } from '@/lib/features/roll/mediator/add/list-known-people';
import { listOpenTeams, type TeamChoice } from '@/lib/features/roll/team/open-teams';
import type { Context } from '@/lib/server/context';

/** What the form of a new mediator needs: the teams to choose from, and everybody who may be the same person. */
export type AddDesk = {
  readonly teams: readonly TeamChoice[];
  readonly people: readonly KnownPerson[];
  readonly today: IsoDate;
  /** The place whose draft this is. */
  readonly placeId: string;
};

/** Reads the commune's open teams and its people. */
export async function readAddDesk({ tx, actor, today }: Context): Promise<AddDesk> {
  const keeper = keeperOf(actor);
  return {
    teams: await listOpenTeams(tx, keeper, today),
    people: await listKnownPeople(tx, keeper),
    today,
    placeId: keeper.communeId,
  };
}
