import { buildMediator, type BuiltMediator } from '../../support/builders';
import { ownerRows } from '../../support/owner';
import { buildSignIn } from '../../support/sign-in-accounts';
import { signIn } from './front-door';

/** An official at the desk of a commune with one team, signed in. */
export type Desk = {
  readonly team: BuiltMediator;
  readonly accountId: string;
  readonly membershipId: string;
  readonly loginName: string;
  readonly cookie: string;
};

/** Sits an official down in a commune of their own. */
export async function sitDown(): Promise<Desk> {
  const team = await buildMediator({ role: 'leader' });
  const { cityId, communeId } = team;
  const { accountId, loginName, membershipIds } = await buildSignIn({
    places: [{ cityId, communeId, role: 'commune_officer' }],
  });
  return {
    team,
    accountId,
    loginName,
    membershipId: membershipIds[0] ?? '',
    cookie: await signIn(loginName),
  };
}

export const RECORD = 'mediation-cases/record/recordCase';

/** The form of a new case, filled in as it should be. */
export const newCase = ({ team }: Desk, over: object = {}): Record<string, unknown> => ({
  teamId: team.teamId,
  receivedOn: '2026-01-15',
  kind: 'conflict',
  firstParty: 'Phùng Thị Mai',
  secondParty: 'Đặng Văn Sửu',
  summary: 'Lấn ngõ đi chung',
  ...over,
});

/** What stands in the team's book, oldest first. */
export const bookOf = ({ team }: Desk) =>
  ownerRows<{ id: string; number: number; version: number; summary: string; parties: string[] }>(
    `SELECT c.id, c.book_number AS number, c.version, n.summary,
            (SELECT array_agg(p.name ORDER BY p.side) FROM case_party p WHERE p.case_id = c.id) AS parties
       FROM mediation_case c JOIN case_narrative n ON n.case_id = c.id
      WHERE c.city_id = $1 AND c.team_id = $2 ORDER BY c.book_number`,
    [team.cityId, team.teamId],
  );
