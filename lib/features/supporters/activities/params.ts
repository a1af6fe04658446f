import { yearOf } from '@/lib/domain/calendar';
import type { IsoDate } from '@/lib/domain/iso-date';
import { ACTIVITY_KINDS, type ActivityKind } from '@/lib/domain/support/activity-kind';
import { ACTIVITIES_HREF } from '@/lib/features/supporters/address';
import { addressOf } from '@/lib/http/address-of';
import { year } from '@/lib/schema/number';
import { encodeCursor, keysetCursor, uuid } from '@/lib/schema/reference';
import { single } from '@/lib/schema/search-param';
import { z } from '@/lib/schema/zod';

/** Which activities; what is null filters nothing. */
export type ActivityFilter = {
  readonly year: number;
  readonly kind: ActivityKind | null;
  readonly communeId: string | null;
  readonly teamId: string | null;
};

export type ActivityListParams = {
  readonly filter: ActivityFilter;
  /** Day and id of the last activity of the page before; null for the newest. */
  readonly after: { readonly on: IsoDate; readonly id: string } | null;
};

const DAY = /^\d{4}-\d{2}-\d{2}$/;

const Params = z.object({
  year: single(year()).nullable().catch(null),
  kind: single(z.enum(ACTIVITY_KINDS)).nullable().catch(null),
  commune: single(uuid()).nullable().catch(null),
  team: single(uuid()).nullable().catch(null),
  after: single(keysetCursor(2)).nullable().catch(null),
});

/** Reads the address of the list; without a year it is this year's. */
export function parseActivityListParams(
  search: Readonly<Record<string, unknown>>,
  today: IsoDate,
): ActivityListParams {
  const read = Params.parse(search);
  const [on = '', id = ''] = read.after ?? [];
  return {
    filter: {
      year: read.year ?? yearOf(today),
      kind: read.kind,
      communeId: read.commune,
      teamId: read.team,
    },
    after: DAY.test(on) && uuid().safeParse(id).success ? { on, id } : null,
  };
}

/** The address of the list. */
export const activityListHref = (
  { year: ofYear, kind, communeId, teamId }: ActivityFilter,
  after: ActivityListParams['after'] = null,
  path: string = ACTIVITIES_HREF,
): string =>
  addressOf(path, {
    year: String(ofYear),
    kind,
    commune: communeId,
    team: teamId,
    after: after && encodeCursor([after.on, after.id]),
  });
