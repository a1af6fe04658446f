import 'server-only';
import type { IsoDate } from '@/lib/domain/iso-date';
import { can } from '@/lib/domain/access/permissions';
import { getVersion } from '@/lib/features/materials/get-set';
import type { MaterialVersion } from '@/lib/features/materials/material';
import { coverageByTeam } from '@/lib/features/materials/receipts/coverage';
import { countPeople, listPeople, type Receiver } from '@/lib/features/materials/receipts/list-people';
import { peopleHref, type PeopleParams } from '@/lib/features/materials/receipts/people-params';
import type { Context } from '@/lib/server/context';
import { communeKeeperOf } from '@/lib/server/keeper';
import { NotFoundError } from '@/lib/server/not-found';
import { recordId } from '@/lib/server/record-id';

/** People of a page. */
const PAGE_SIZE = 50;
/** More mediators than any commune has. */
const WHOLE_COMMUNE = 3_000;

/** A page of the people whom a version reaches. */
export type PeoplePage = {
  readonly version: MaterialVersion;
  readonly params: PeopleParams;
  readonly people: readonly Receiver[];
  readonly total: number;
  readonly received: number;
  readonly nextHref: string | undefined;
  readonly teams: readonly { readonly value: string; readonly label: string }[];
  readonly wide: boolean;
  readonly mayTakeBack: boolean;
};

/** Who has the version and who not. @throws NotFoundError */
export async function readPeople(
  { tx, actor, today }: Context,
  segment: string,
  params: PeopleParams,
): Promise<PeoplePage> {
  if (actor.role === 'mediator') throw new NotFoundError();
  const version = await getVersion(tx, recordId(segment));
  const { filter, after } = params;
  const { versionId } = version;
  const question = { versionId, filter, today };
  const found = await listPeople(tx, question, { after, limit: PAGE_SIZE + 1 });
  const people = found.slice(0, PAGE_SIZE);
  const last = people.at(-1);
  const teams = actor.role === 'commune_officer' ? await coverageByTeam(tx, versionId, today) : [];
  return {
    version,
    params,
    people,
    ...(await countPeople(tx, question)),
    nextHref:
      last && found.length > PAGE_SIZE
        ? peopleHref(versionId, filter, { after: { name: last.searchName, id: last.mediatorId } })
        : undefined,
    teams: teams.map(({ placeId, name }) => ({ value: placeId, label: name })),
    wide: actor.communeId === null,
    mayTakeBack: can(actor, 'material:keep') && actor.communeId !== null,
  };
}

/** What is needed to hand a version out, or to let people sign for it. */
export type HandOutDesk = {
  readonly version: MaterialVersion;
  /** The people of the commune, or of the one team that was asked for: by team, and in a team by name. */
  readonly people: readonly Receiver[];
  readonly teams: readonly { readonly teamId: string; readonly name: string; readonly on: IsoDate | null }[];
  readonly teamId: string | null;
  readonly today: IsoDate;
};

/** The desk of an official who hands out in the own commune. @throws NotFoundError */
export async function readHandOutDesk(
  { tx, actor, today }: Context,
  segment: string,
  { filter }: PeopleParams,
): Promise<HandOutDesk> {
  communeKeeperOf(actor);
  const version = await getVersion(tx, recordId(segment));
  const { teamId } = filter;
  const asked = { q: '', communeId: null, teamId, has: null };
  const { versionId } = version;
  const people = await listPeople(
    tx,
    { versionId, filter: asked, today },
    { after: null, limit: WHOLE_COMMUNE },
  );
  const coverage = await coverageByTeam(tx, versionId, today);
  const order = new Map(coverage.map(({ placeId }, index) => [placeId, index]));
  return {
    version,
    people: [...people].sort((one, other) => (order.get(one.teamId) ?? 0) - (order.get(other.teamId) ?? 0)),
    teams: coverage
      .filter(({ placeId }) => teamId === null || placeId === teamId)
      .map(({ placeId, name, teamOn }) => ({ teamId: placeId, name, on: teamOn })),
    teamId,
    today,
  };
}
