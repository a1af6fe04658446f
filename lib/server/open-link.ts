import 'server-only';
import { asPublic } from '@/lib/db/scope';
import type { IsoDate } from '@/lib/domain/iso-date';
import { hashUrlToken } from './url-token';

/** What a link is for. It opens nothing else. */
export type LinkPurpose = 'schedule' | 'calendar';

/** What is done with a link; each use is counted by the hour. */
export type LinkAct = 'opened' | 'answered' | 'calendar' | 'material' | 'check_in';

/** A link that there is or was. */
export type FoundLink = {
  readonly linkId: string;
  readonly cityId: string;
  readonly communeId: string;
  readonly teamId: string;
  readonly mediatorId: string;
  readonly purpose: LinkPurpose;
  readonly state: 'open' | 'expired' | 'revoked';
  readonly expiresOn: IsoDate;
  /** By the database's clock. */
  readonly now: Date;
};

/**
 * Finds the link of a token and counts the use.
 * @returns null for a token that is none, or one made for something else.
 */
export async function openLink(token: string, purpose: LinkPurpose, act: LinkAct): Promise<FoundLink | null> {
  const hash = hashUrlToken(token);
  if (!hash) return null;
  const [found] = await asPublic(
    (tx) => tx.$queryRaw<FoundLink[]>`
      SELECT link_id AS "linkId", city_id AS "cityId", commune_id AS "communeId", team_id AS "teamId",
             mediator_id AS "mediatorId", purpose, state, expires_on::text AS "expiresOn", now() AS now
        FROM open_personal_link(${hash}, ${act})`,
  );
  return found?.purpose === purpose ? found : null;
}
