/** What can stand in the way of a change. The database finds it (change.obstacles); here is what it means. */
export const OBSTACLE_CODES = [
  'not_in_force',
  'too_early',
  'serves_staying_neighbourhood',
  'seats_in_both',
  'already_there',
  'import_running',
  'election_open',
  'leaving_open',
  'households_differ',
  'team_elsewhere',
  'not_of_this_team',
  'not_here',
] as const;
export type ObstacleCode = (typeof OBSTACLE_CODES)[number];

export type Obstacle = { readonly code: ObstacleCode; readonly names: readonly string[] };
