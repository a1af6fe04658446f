/** One picture: a page, by its address or by the first link that leads from another page to it. */
export interface Shot {
  readonly name: string;
  readonly path: string;
  /** Follow the first link on `path` whose address matches. */
  readonly follow?: RegExp;
  /** Then open this address below the page that was followed to. */
  readonly then?: string;
}

/** What one person is photographed doing. */
export interface Person {
  readonly login: string;
  readonly shots: readonly Shot[];
}

const CASE_PAGE = /^\/mediation-cases\/[0-9a-f-]{36}$/;

const caseShots: readonly Shot[] = [
  { name: 'cases', path: '/mediation-cases' },
  { name: 'case', path: '/mediation-cases', follow: CASE_PAGE },
];

const TEAM_PAGE = /^\/roll\/teams\/[0-9a-f-]{36}$/;
const MEDIATOR_PAGE = /^\/roll\/mediators\/[0-9a-f-]{36}$/;

const rollShots: readonly Shot[] = [
  { name: 'teams', path: '/roll/teams' },
  { name: 'team', path: '/roll/teams', follow: TEAM_PAGE },
  { name: 'mediators', path: '/roll/mediators' },
  { name: 'mediator', path: '/roll/mediators', follow: MEDIATOR_PAGE },
];
const radar: Shot = { name: 'radar', path: '/roll/radar' };

/** What only a commune does to its roll. */
const rollKeeping: readonly Shot[] = [
  radar,
  { name: 'team-not-in-order', path: '/roll/radar', follow: TEAM_PAGE },
  { name: 'mediator-new', path: '/roll/mediators/new' },
  { name: 'mediator-edit', path: '/roll/mediators', follow: MEDIATOR_PAGE, then: 'edit' },
  { name: 'mediator-leave', path: '/roll/mediators', follow: MEDIATOR_PAGE, then: 'leave' },
  { name: 'team-recognise', path: '/roll/teams', follow: TEAM_PAGE, then: 'recognise' },
  { name: 'neighbourhoods', path: '/roll/neighbourhoods' },
  { name: 'elections', path: '/elections' },
  { name: 'election-new', path: '/elections/new' },
  { name: 'imports', path: '/imports' },
  { name: 'import-new', path: '/imports/new' },
  { name: 'unit-changes', path: '/unit-changes' },
  { name: 'unit-change-new', path: '/unit-changes/new' },
  { name: 'unit-change-merge', path: '/unit-changes/new/merge-neighbourhoods' },
  { name: 'trainings', path: '/trainings' },
  { name: 'training-class', path: '/trainings', follow: /^\/trainings\/[0-9a-f-]{36}$/ },
  { name: 'search', path: '/search?q=van+hung' },
  { name: 'search-nothing', path: '/search?q=khong-co-ai' },
  { name: 'audit', path: '/audit' },
];

const home: Shot = { name: 'home', path: '/' };
const statistics: Shot = { name: 'statistics', path: '/statistics' };
const targets: readonly Shot[] = [
  { name: 'targets', path: '/targets' },
  { name: 'target-skills', path: '/targets/skills_trained' },
  { name: 'target-newcomers', path: '/targets/new_mediators_trained' },
];

const programme: readonly Shot[] = [
  { name: 'programme', path: '/programme' },
  { name: 'programme-target', path: '/programme/targets/skills_trained' },
  { name: 'programme-tasks', path: '/programme/tasks' },
];

/** Every page of every role, as each of them finds it. */
export const PEOPLE: readonly Person[] = [
  {
    login: 'phuong.lang',
    shots: [
      home,
      ...caseShots,
      { name: 'case-new', path: '/mediation-cases/new' },
      {
        name: 'case-assign',
        path: '/mediation-cases?status=received',
        follow: CASE_PAGE,
        then: 'steps/assign',
      },
      {
        name: 'case-hold-meeting',
        path: '/mediation-cases?status=assigned',
        follow: CASE_PAGE,
        then: 'steps/hold-meeting',
      },
      {
        name: 'case-close',
        path: '/mediation-cases?status=in_mediation',
        follow: CASE_PAGE,
        then: 'steps/close',
      },
      { name: 'nothing-found', path: '/mediation-cases?q=khong-co-ai-ten-nay' },
      ...rollShots,
      ...rollKeeping,
      ...targets,
      ...programme,
      { name: 'programme-task', path: '/programme/tasks', follow: /^\/programme\/tasks\/[0-9a-f-]{36}$/ },
      statistics,
      { name: 'accounts', path: '/accounts' },
      { name: 'account-new', path: '/accounts/new' },
      { name: 'notices', path: '/notices' },
      { name: 'notice-settings', path: '/notices/settings' },
      { name: 'password', path: '/account/password' },
    ],
  },
  {
    login: 'sotuphap.hanoi',
    shots: [
      ...targets,
      { name: 'targets-all', path: '/targets?all=1' },
      { name: 'targets-compared', path: '/targets?against=30/06/2026' },
      { name: 'targets-commune', path: '/targets', follow: /^\/targets\?.*commune=/ },
      statistics,
      { name: 'commune', path: '/statistics', follow: /^\/statistics\?.*commune=/ },
      ...caseShots,
      ...rollShots,
      radar,
      { name: 'trainings', path: '/trainings' },
    ],
  },
  {
    login: 'quantri.hanoi',
    shots: [
      ...programme,
      { name: 'programme-counting', path: '/programme/targets/skills_trained/counting' },
      { name: 'programme-plan', path: '/programme/plans/new' },
      { name: 'teams', path: '/roll/teams' },
      { name: 'import-new', path: '/imports/new' },
      { name: 'unit-changes', path: '/unit-changes' },

      { name: 'accounts', path: '/accounts' },
      { name: 'audit', path: '/audit' },
    ],
  },
  {
    login: 'vanhanh',
    shots: [
      { name: 'units', path: '/units' },
      { name: 'city', path: '/units', follow: /^\/units\/[0-9a-f-]{36}$/ },
    ],
  },
  { login: 'to.lang', shots: [home, ...caseShots, ...rollShots, ...targets, statistics] },
  { login: 'hgv.lang', shots: [home, ...caseShots, ...rollShots] },
  { login: 'xa.anthanh', shots: [home] },
];
