import 'server-only';
import type { AuditAction, AuditSubject } from '@/lib/audit/vocabulary';
import { empty, sql } from '@/lib/db/sql';
import type { ScopedTx } from '@/lib/db/scope';
import type { Actor, Role } from '@/lib/domain/access/roles';
import type { CommuneKind } from '@/lib/domain/units/unit-name';
import type { AuditListParams } from '@/lib/features/audit/list-params';

/** Entries of one page. */
export const PAGE_SIZE = 50;

/** One entry of the city's chain. Its number is text: it may outgrow a JavaScript number. */
export type AuditEntry = {
  readonly seq: string;
  readonly at: Date;
  readonly action: AuditAction;
  readonly subject: AuditSubject;
  readonly subjectId: string | null;
  readonly actorRole: Role | null;
  /** Known for the reader and for those whose accounts they issue; others are named by role and place. */
  readonly actorName: string | null;
  readonly communeName: string | null;
  readonly communeKind: CommuneKind | null;
};

export type AuditPage = { readonly entries: readonly AuditEntry[]; readonly next: string | null };

/**
 * Entries of the actor's city, or of their commune alone, newest first: of one act, one day or one record where asked.
 * The policy keeps a commune to its own; the commune is named again for the index that serves it.
 */
export async function listEntries(
  tx: ScopedTx,
  { communeId, membershipId, displayName }: Actor,
  { action, day, subject, before }: AuditListParams,
): Promise<AuditPage> {
  const found = await tx.$queryRaw<AuditEntry[]>`
    SELECT e.seq::text, e.at, e.action, e.subject_type AS subject, e.subject_id AS "subjectId",
           e.actor_role AS "actorRole", u.name AS "communeName", u.kind AS "communeKind",
           CASE WHEN e.membership_id = ${membershipId}::uuid THEN ${displayName}::text ELSE m.display_name END AS "actorName"
      FROM audit_entry e
      LEFT JOIN account_membership m ON m.city_id = e.city_id AND m.id = e.membership_id
      LEFT JOIN commune u ON u.city_id = e.city_id AND u.id = e.commune_id
     WHERE e.city_id = scope_city()
       ${communeId ? sql`AND e.commune_id = ${communeId}::uuid` : empty}
       ${subject ? sql`AND e.subject_id = ${subject}::uuid` : empty}
       ${action ? sql`AND e.action = ${action}` : empty}
       ${day ? sql`AND e.seq BETWEEN ${firstOf(day)} AND ${lastOf(day)}` : empty}
       ${before ? sql`AND e.seq < ${before}::bigint` : empty}
     ORDER BY e.seq DESC LIMIT ${PAGE_SIZE + 1}`;
  const entries = found.slice(0, PAGE_SIZE);
  return { entries, next: found.length > PAGE_SIZE ? (entries.at(-1)?.seq ?? null) : null };
}

// Numbers and times grow together, so a day is a stretch of numbers: two look-ups in the index by time.
const midnight = (day: string, daysLater: 0 | 1) =>
  sql`((${day}::date + ${daysLater}::int)::timestamp AT TIME ZONE 'Asia/Ho_Chi_Minh')`;

const firstOf = (day: string) =>
  sql`(SELECT d.seq FROM audit_entry d WHERE d.city_id = scope_city() AND d.at >= ${midnight(day, 0)} ORDER BY d.at LIMIT 1)`;

const lastOf = (day: string) =>
  sql`(SELECT d.seq FROM audit_entry d WHERE d.city_id = scope_city() AND d.at < ${midnight(day, 1)} ORDER BY d.at DESC LIMIT 1)`;
