import type { AuditAction } from '@/lib/audit/vocabulary';
import type { IsoDate } from '@/lib/domain/iso-date';
import { AUDIT_ACTIONS } from '@/lib/features/audit/labels';
import { isoDate } from '@/lib/schema/date';
import { uuid } from '@/lib/schema/reference';
import { single } from '@/lib/schema/search-param';
import { z } from '@/lib/schema/zod';

export type AuditListParams = {
  readonly action: AuditAction | null;
  readonly day: IsoDate | null;
  /** One record, whoever opened or changed it; null for all. */
  readonly subject: string | null;
  /** Entries before this number; null for the newest. */
  readonly before: string | null;
  /** The whole chain is to be checked. */
  readonly check: boolean;
};

const known = (text: string): text is AuditAction => (AUDIT_ACTIONS as readonly string[]).includes(text);

const Params = z.object({
  action: single(z.string().refine(known)).nullable().catch(null),
  day: single(isoDate()).nullable().catch(null),
  subject: single(uuid()).nullable().catch(null),
  before: single(z.string().regex(/^[1-9]\d{0,17}$/))
    .nullable()
    .catch(null),
  check: single(z.literal('1'))
    .transform(() => true)
    .catch(false),
});

/** Reads the address of the audit; what makes no sense falls back to the newest entries of every kind. */
export function parseAuditListParams(search: Readonly<Record<string, unknown>>): AuditListParams {
  return Params.parse(search);
}

/** The same list from another entry on, or after a check of the chain. */
export function auditHref({ action, day, subject, before, check }: Partial<AuditListParams>): string {
  const query = new URLSearchParams();
  if (action) query.set('action', action);
  if (day) query.set('day', day);
  if (subject) query.set('subject', subject);
  if (before) query.set('before', before);
  if (check) query.set('check', '1');
  return query.size === 0 ? '/audit' : `/audit?${query.toString()}`;
}
