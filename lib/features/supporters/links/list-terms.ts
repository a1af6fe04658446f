import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import type { Term } from '@/lib/domain/support/term';

/** A term of a supporter with a team. */
export type LinkTerm = Term & { readonly teamId: string };

/** When the supporter belongs to which team, as far as the reader may see; past terms too. */
export const listLinkTerms = (tx: ScopedTx, supporterId: string): Promise<LinkTerm[]> =>
  tx.$queryRaw<LinkTerm[]>`
    SELECT team_id AS "teamId", valid_from::text AS "from", valid_to::text AS "to" FROM supporter_link
     WHERE city_id = scope_city() AND supporter_id = ${supporterId}::uuid ORDER BY valid_from`;
