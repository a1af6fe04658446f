import { Prisma } from './generated/client';

/** What the database can refuse, in words that hold no value of any tenant. */
export type DatabaseErrorCode = 'unavailable' | 'busy' | 'unique' | 'missing_reference' | 'rule' | 'denied';

/** A refusal of the database, translated once; nobody else reads SQLSTATE or Prisma's codes. */
export class DatabaseError extends Error {
  constructor(
    readonly code: DatabaseErrorCode,
    /** The constraint that refused, where the database names one. */
    readonly constraint: string | null,
    cause: unknown,
  ) {
    super(`database: ${code}`, { cause });
    this.name = 'DatabaseError';
  }
}

const BY_SQLSTATE: readonly [RegExp, DatabaseErrorCode][] = [
  [/^23505$/, 'unique'],
  [/^23503$/, 'missing_reference'],
  [/^23/, 'rule'],
  [/^42501$/, 'denied'],
  [/^(40001|40P01|55P03|57014)$/, 'busy'],
  [/^(08|53|57P|58|XX)/, 'unavailable'],
];

const BY_PRISMA: Readonly<Record<string, DatabaseErrorCode>> = {
  P2002: 'unique',
  P2003: 'missing_reference',
  P2004: 'rule',
  P2024: 'busy',
  P2028: 'busy',
  P2034: 'busy',
  P1001: 'unavailable',
  P1002: 'unavailable',
  P1008: 'busy',
  P1017: 'unavailable',
};

/** Names by which drivers call a connection that is gone. */
const CONNECTION =
  /ECONNREFUSED|ECONNRESET|EPIPE|terminat|timeout exceeded|Connection (?:ended|terminated)|not queryable|Can't reach/i;

type Described = {
  code?: unknown;
  originalCode?: unknown;
  message?: unknown;
  meta?: unknown;
  cause?: unknown;
  constraint?: unknown;
};

/** The error, its causes and the driver's own account of it, outermost first. */
function* layers(error: unknown, depth = 0): Generator<Described> {
  if (typeof error !== 'object' || error === null || depth > 6) return;
  const layer = error as Described;
  yield layer;
  yield* layers(layer.cause, depth + 1);
  if (typeof layer.meta === 'object' && layer.meta !== null) {
    yield* layers((layer.meta as { driverAdapterError?: unknown }).driverAdapterError, depth + 1);
  }
}

function constraintOf(layer: Described): string | null {
  if (typeof layer.constraint === 'string') return layer.constraint;
  const index = (layer.constraint as { index?: unknown } | null | undefined)?.index;
  if (typeof index === 'string') return index;
  return /constraint "([^"]+)"/.exec(String(layer.message ?? ''))?.[1] ?? null;
}

/**
 * @param error anything thrown inside a transaction.
 * @returns a DatabaseError when the database refused, else the error itself (a bug, or a refusal of our own).
 */
export function translateDatabaseError(error: unknown): unknown {
  if (error instanceof DatabaseError) return error;
  let code: DatabaseErrorCode | null = null;
  let constraint: string | null = null;
  let fromDatabase =
    error instanceof Prisma.PrismaClientKnownRequestError ||
    error instanceof Prisma.PrismaClientInitializationError;
  for (const layer of layers(error)) {
    constraint ??= constraintOf(layer);
    const sqlState = [layer.originalCode, layer.code].find(
      (value): value is string => typeof value === 'string' && /^[0-9A-Z]{5}$/.test(value),
    );
    const known = sqlState && BY_SQLSTATE.find(([pattern]) => pattern.test(sqlState))?.[1];
    if (known) return new DatabaseError(known, constraint ?? constraintFromCauses(error), error);
    const name = typeof layer.code === 'string' ? BY_PRISMA[layer.code] : undefined;
    if (name) code ??= name;
    if (CONNECTION.test(`${String(layer.code ?? '')} ${String(layer.message ?? '')}`)) {
      code ??= 'unavailable';
      fromDatabase = true;
    }
  }
  return code && fromDatabase ? new DatabaseError(code, constraint, error) : error;
}

function constraintFromCauses(error: unknown): string | null {
  for (const layer of layers(error)) {
    const found = constraintOf(layer);
    if (found) return found;
  }
  return null;
}
