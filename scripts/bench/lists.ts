/** The lists that are measured, each alone in its group of measures. */
export const LISTS = {
  cases: { group: 'a', path: '/mediation-cases', id: 'list', rows: 'cases' },
  teams: { group: 'f', path: '/roll/teams', id: 'teams', rows: 'teams' },
  mediators: { group: 'f', path: '/roll/mediators', id: 'mediators', rows: 'mediators' },
} as const;

export type ListName = keyof typeof LISTS;

export const LIST_NAMES = Object.keys(LISTS) as readonly ListName[];
