import { REASON_CODES, REASONS, type ReasonCode } from '@/lib/domain/indicators/reasons';
import { VERDICTS, type Verdict } from '@/lib/domain/indicators/verdict';
import type { IsoDate } from '@/lib/domain/iso-date';
import { addressOf } from '@/lib/http/address-of';
import { encodeCursor, keysetCursor, uuid } from '@/lib/schema/reference';
import { single } from '@/lib/schema/search-param';
import { z } from '@/lib/schema/zod';
import type { RecordCursor } from '../records/types';
import { parseTargetsParams, TARGETS_PATH, targetsQuery, type TargetsParams } from './params';

/** The address of one indicator's page: the day and place of the targets, and which of its records are listed. */
export type IndicatorParams = TargetsParams & {
  readonly teamId: string | null;
  /** One of the two at most: a reason has a verdict of its own. */
  readonly verdict: Verdict | null;
  readonly reason: ReasonCode | null;
  readonly after: RecordCursor | null;
};

const Params = z.object({
  team: single(uuid()).nullable().catch(null),
  verdict: single(z.enum(VERDICTS)).nullable().catch(null),
  reason: single(z.string()).catch(''),
  after: single(keysetCursor(2)).nullable().catch(null),
});

/** A name and an id, as the last record of a page had them. */
function cursorOf(values: readonly string[] | null): RecordCursor | null {
  const [sortName, id] = values ?? [];
  const read = uuid().safeParse(id);
  return sortName !== undefined && read.success ? { sortName, id: read.data } : null;
}

/** Reads the address; what it does not understand falls back to what is left out, from the first record on. */
export function parseIndicatorParams(
  search: Readonly<Record<string, unknown>>,
  today: IsoDate,
): IndicatorParams {
  const { team, verdict, reason: typed, after } = Params.parse(search);
  const reason = REASON_CODES.find((known) => known === typed) ?? null;
  return {
    ...parseTargetsParams(search, today),
    teamId: team,
    verdict: reason === null ? verdict : null,
    reason,
    after: cursorOf(after),
  };
}

/** The verdict whose records are listed: the one asked, else what is left out, for there is the work. */
export function listedVerdict({ verdict, reason }: Pick<IndicatorParams, 'verdict' | 'reason'>): Verdict {
  return reason === null ? (verdict ?? 'left_out') : REASONS[reason].verdict;
}

/** The address of the same page with some of it changed; another list begins at its first record. */
export function indicatorPageHref(
  code: string,
  params: IndicatorParams,
  change: Partial<IndicatorParams> = {},
): string {
  const asked = { ...params, after: null, ...change };
  const { teamId, verdict, reason, after } = asked;
  return addressOf(`${TARGETS_PATH}/${code}`, {
    ...targetsQuery(asked),
    team: teamId,
    verdict: reason === null ? verdict : null,
    reason,
    after: after && encodeCursor([after.sortName, after.id]),
  });
}
