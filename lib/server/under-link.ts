import 'server-only';
import { withLink, type ScopedTx } from '@/lib/db/scope';
import type { IsoDate } from '@/lib/domain/iso-date';
import { todayInVietnam } from '@/lib/format/date';
import type { FoundLink } from './open-link';

/** What work behind a personal link is handed: one person's scope, no session and no cookie. */
export type LinkContext = {
  readonly tx: ScopedTx;
  readonly link: FoundLink;
  readonly now: Date;
  readonly today: IsoDate;
};

/** The segment of the path in which the token stands. */
export type TokenInPath = { readonly params: Promise<{ readonly token: string }> };

/** Runs `run` in the person's own scope while the link holds; in the bare place once it does not. */
export function underLink<T>(link: FoundLink, run: (context: LinkContext) => Promise<T>): Promise<T> {
  const { cityId, communeId, teamId, now } = link;
  const mediatorId = link.state === 'open' ? link.mediatorId : null;
  return withLink({ cityId, communeId, teamId, mediatorId }, (tx) =>
    run({ tx, link, now, today: todayInVietnam(now) }),
  );
}
