import { ROLES, type Actor, type Role } from '@/lib/domain/access/roles';

/**
 * Which roles may come through a door at all. Where (own city, commune, team) is decided by the database's
 * policies, and what on one case by its standing (`mediation-case/standing.ts`); each of the three can refuse
 * alone.
 */
export const PERMISSIONS = {
  // The first page: what is due, or the way on to the role's own first page.
  'home:open': ROLES,

  'case:list': ['city_admin', 'city_officer', 'commune_officer', 'team_leader', 'mediator'],
  // City roles read kind, dates, states, team and outcome; parties and narrative are closed to their database role.
  'case:read': ['city_admin', 'city_officer', 'commune_officer', 'team_leader', 'mediator'],
  'case:record': ['commune_officer', 'team_leader'],
  'case:act': ['commune_officer', 'team_leader', 'mediator'],
  'case:statistics': ['city_admin', 'city_officer', 'commune_officer', 'team_leader'],

  // A team and its mediators read their own team; what is theirs is decided by the policies.
  'roll:read': ['city_admin', 'city_officer', 'commune_officer', 'team_leader', 'mediator'],
  'roll:export': ['city_admin', 'city_officer', 'commune_officer'],
  // The commune founds and consolidates teams and recognises mediators (Luật HGƠCS Đ29.2).
  'roll:keep': ['commune_officer'],
  // The city's administrator brings in a whole city once; after that each commune keeps its own.
  'roll:import': ['city_admin', 'commune_officer'],
  'election:read': ['city_officer', 'commune_officer', 'team_leader'],
  'election:keep': ['commune_officer'],
  // What the plan asks for and how it stands: everybody reads the plan, a mediator has no figures.
  'programme:read': ['city_admin', 'city_officer', 'commune_officer', 'team_leader', 'mediator'],
  'programme:keep': ['city_admin'],
  // A commune's own targets, at least as strict as the city's, and its own tasks.
  'programme:keep_own': ['commune_officer'],
  'programme:keep_tasks': ['city_admin', 'city_officer', 'commune_officer'],
  'target:read': ['city_admin', 'city_officer', 'commune_officer', 'team_leader'],
  'target:export': ['city_admin', 'city_officer', 'commune_officer'],
  'training:read': ['city_officer', 'commune_officer', 'team_leader', 'mediator'],
  // Sở Tư pháp holds classes of the city, a commune its own (KH 183/KH-UBND, nội dung 2 đến 4).
  'training:keep': ['city_officer', 'commune_officer'],
  // One's own invitation: coming or not, present by the code on the wall.
  'training:answer': ['team_leader', 'mediator'],
  'material:read': ['city_admin', 'city_officer', 'commune_officer', 'team_leader', 'mediator'],
  'material:keep': ['city_officer', 'commune_officer'],
  'supporter:read': ['city_admin', 'city_officer', 'commune_officer', 'team_leader'],
  'supporter:keep': ['city_officer', 'commune_officer'],
  'supporter:record': ['commune_officer', 'team_leader'],
  'personal_link:keep': ['commune_officer'],
  'notice:read': ['city_admin', 'city_officer', 'commune_officer', 'team_leader', 'mediator'],
  'search:use': ['city_admin', 'city_officer', 'commune_officer', 'team_leader', 'mediator'],

  'account:list': ['operator', 'city_admin', 'commune_officer'],
  'account:open': ['operator', 'city_admin', 'commune_officer'],
  'account:reset': ['operator', 'city_admin', 'commune_officer'],
  'account:end': ['operator', 'city_admin', 'commune_officer'],

  'unit:manage': ['operator'],
  // Neighbourhoods and teams of one commune are its own matter; communes are the city's.
  'unit:change': ['city_admin', 'commune_officer'],

  // A commune reads what was done in its own place, by its teams and by itself.
  'audit:read': ['city_admin', 'commune_officer'],
  'audit:verify': ['city_admin'],
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof PERMISSIONS;

/** Whether the actor's role may come through this door. */
export const can = (actor: Pick<Actor, 'role'>, permission: Permission): boolean =>
  (PERMISSIONS[permission] as readonly Role[]).includes(actor.role);

/** Each role opens accounts only for the floor below it, so that nobody can hand out more than they hold. */
const ISSUABLE_ROLES: Record<Role, readonly Role[]> = {
  operator: ['city_admin'],
  city_admin: ['city_officer', 'commune_officer'],
  city_officer: [],
  commune_officer: ['team_leader', 'mediator'],
  team_leader: [],
  mediator: [],
};

/** The roles whose accounts this role opens, resets and ends. */
export const issuableRoles = (role: Role): readonly Role[] => ISSUABLE_ROLES[role];
