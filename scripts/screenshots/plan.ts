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

const home: Shot = { name: 'home', path: '/' };
const statistics: Shot = { name: 'statistics', path: '/statistics' };

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
      statistics,
      { name: 'accounts', path: '/accounts' },
      { name: 'account-new', path: '/accounts/new' },
      { name: 'password', path: '/account/password' },
    ],
  },
  {
    login: 'sotuphap.hanoi',
    shots: [
      statistics,
      { name: 'commune', path: '/statistics', follow: /^\/statistics\?.*commune=/ },
      ...caseShots,
    ],
  },
  {
    login: 'quantri.hanoi',
    shots: [
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
  { login: 'to.lang', shots: [home, ...caseShots, statistics] },
  { login: 'hgv.lang', shots: [home, ...caseShots] },
  { login: 'xa.anthanh', shots: [home] },
];
