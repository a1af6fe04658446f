import type { Commune, Member, Scribe, Team } from '../places/commune';
import { unitId } from '../places/invent-commune';
import { AN_THANH_CODE, KIND_WORDS, LANG_CODE, officerLoginName } from './login-names';
import { accountOf, cityMembership, officerMembership, type DemoAccount } from './write-accounts';

interface CityPeople {
  readonly slug: string;
  readonly admin: string;
  readonly officer: string;
}

const CITY_PEOPLE: Readonly<Record<string, CityPeople>> = {
  '01': { slug: 'hanoi', admin: 'Trần Quốc Huy', officer: 'Phạm Thanh Mai' },
  '31': { slug: 'haiphong', admin: 'Đoàn Văn Khánh', officer: 'Vũ Thị Hồng Nhung' },
};

const OFFICE = 'Phòng Phổ biến, giáo dục pháp luật, Sở Tư pháp';

/** Administrator and officer of a city that has demo accounts; none elsewhere. */
export function cityAccounts(cityCode: string, cityId: string): readonly DemoAccount[] {
  const people = CITY_PEOPLE[cityCode];
  if (!people) return [];
  const admin = `quantri.${people.slug}`;
  const officer = `sotuphap.${people.slug}`;
  return [
    accountOf(
      admin,
      people.admin,
      cityMembership(cityId, admin, 'city_admin', 'Quản trị hệ thống, Sở Tư pháp'),
    ),
    accountOf(officer, people.officer, cityMembership(cityId, officer, 'city_officer', OFFICE)),
  ];
}

/** Somebody who works in two places, to show how one of them is chosen at sign-in. */
const twoRoles = (commune: Commune): DemoAccount => {
  const loginName = 'nhieuvaitro';
  const inWard = {
    ...officerMembership(commune.cityId, commune.id, commune.officer),
    id: unitId('membership', 'biet-phai'),
  };
  return {
    loginName,
    displayName: 'Hoàng Thu Trang',
    memberships: [inWard, cityMembership(commune.cityId, loginName, 'city_officer', OFFICE)],
  };
};

/** The officer's account of a commune, under its fixed name where it has one. */
export function officerAccounts(commune: Commune, taken: Set<string>): readonly DemoAccount[] {
  const { plan, officer, cityId } = commune;
  const loginName = officerLoginName(plan, taken);
  const own = accountOf(loginName, officer.name, {
    ...officerMembership(cityId, commune.id, officer),
    jobTitle: `Công chức tư pháp – hộ tịch ${KIND_WORDS[plan.kind]} ${plan.name}`,
  });
  return plan.code === LANG_CODE ? [own, twoRoles(commune)] : [own];
}

/** The team of `to.lang` and `hgv.lang`: one with a leader and somebody else to mediate. */
export const demoTeam = (commune: Commune): Team | null =>
  commune.plan.code === LANG_CODE
    ? (commune.teams.find(({ members }) => members[0]?.isLeader && members.length >= 5) ?? null)
    : null;

/** The first team of a commune whose officer has a fixed name; its book shows every kind of open work. */
export const isShownTeam = (commune: Commune, team: Team): boolean =>
  team === demoTeam(commune) || (commune.plan.code === AN_THANH_CODE && team === commune.teams[0]);

/** How the leader of the demo team signs the lines written by them. */
export const leaderScribe = (commune: Commune, team: Team): Scribe | null =>
  team === demoTeam(commune) && team.members[0]
    ? { membershipId: unitId('membership', 'to.lang'), name: team.members[0].name }
    : null;

const teamAccount = (
  loginName: string,
  role: 'team_leader' | 'mediator',
  commune: Commune,
  team: Team,
  member: Member,
): DemoAccount =>
  accountOf(loginName, member.name, {
    id: unitId('membership', loginName),
    cityId: commune.cityId,
    role,
    communeId: commune.id,
    team,
    member,
    jobTitle: role === 'team_leader' ? 'Tổ trưởng tổ hòa giải' : 'Hòa giải viên',
  });

/** Leader and mediator of the demo team, both on its roll. */
export function teamAccounts(commune: Commune): readonly DemoAccount[] {
  const team = demoTeam(commune);
  const [leader, mediator] = team?.members ?? [];
  if (!team || !leader || !mediator) return [];
  return [
    teamAccount('to.lang', 'team_leader', commune, team, leader),
    teamAccount('hgv.lang', 'mediator', commune, team, mediator),
  ];
}
