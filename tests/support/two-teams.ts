import { actorOf, assignMediator, buildCase, buildMediator, buildTeam, type BuiltMediator } from './builders';
import type { Draft } from './draft-change';

/** The day from which the changes of these tests hold. */
export const ON = '2026-11-10';

/** Two teams of one commune, each with its leader and an open case. */
export async function twoTeams(): Promise<{ stays: BuiltMediator; goes: BuiltMediator }> {
  const stays = await buildMediator({ ...(await buildTeam({ name: 'Tổ hòa giải Đông' })), role: 'leader' });
  const goes = await buildMediator({
    ...(await buildTeam({ cityId: stays.cityId, communeId: stays.communeId, name: 'Tổ hòa giải Tây' })),
    role: 'leader',
  });
  await assignMediator(await buildCase(stays), stays);
  await assignMediator(await buildCase(goes), goes);
  return { stays, goes };
}

/** The second team is taken up by the first. */
export const merger = (stays: BuiltMediator, goes: BuiltMediator, over: Partial<Draft> = {}): Draft => ({
  kind: 'merge_teams',
  communeIds: [stays.communeId],
  effectiveOn: ON,
  plan: { ids: [stays.teamId, goes.teamId], survivorId: stays.teamId },
  ...over,
});

/** The official of the commune. */
export const officerOf = (place: BuiltMediator) =>
  actorOf('commune_officer', place) as ReturnType<typeof actorOf> & { cityId: string };
/** The city's administrator. */
export const adminOf = (place: BuiltMediator) =>
  actorOf('city_admin', place) as ReturnType<typeof actorOf> & { cityId: string };
