/** pending: the database lacks a migration of this build; ahead: it has one this build does not know. */
export type MigrationState = 'current' | 'pending' | 'ahead';

/** Compares the migrations a build was made for with those a database has. */
export function compareMigrations(expected: readonly string[], applied: readonly string[]): MigrationState {
  if (expected.some((name) => !applied.includes(name))) return 'pending';
  return applied.some((name) => !expected.includes(name)) ? 'ahead' : 'current';
}
