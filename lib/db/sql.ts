import { Prisma } from './generated/client';

/**
 * Pieces of a tagged query, for statements whose conditions or order differ from call to call. Every value in them is
 * bound; there is no way here to splice text.
 */
export const { sql, join, empty } = Prisma;
export type Sql = Prisma.Sql;
