import { REASON_CODES, REASONS, type ReasonCode } from '@/lib/domain/indicators/reasons';
import { VERDICTS, type Verdict } from '@/lib/domain/indicators/verdict';
import type { IsoDate } from '@/lib/domain/iso-date';
import type { RecordCursor } from '../records/types';
import { parseTargetsParams, TARGETS_PATH, targetsHref, type TargetsParams } from './params';

/** The address of one indicator's page: the day and place of the targets, and which of its records are listed. */
export type IndicatorParams = TargetsParams & {
  readonly teamId: string | null;
  /** One of the two at most: a reason has a verdict of its own. */
  readonly verdict: Verdict | null;
  readonly reason: ReasonCode | null;
  readonly after: RecordCursor | null;
};

type Address = Readonly<Record<string, string | readonly string[] | undefined>>;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** An id, then the name the page before ended with. */
const CURSOR = /^([0-9a-f-]{36})\.(.{0,200})$/u;

function readCursor(typed: string): RecordCursor | null {
  const found = CURSOR.exec(typed);
  const [id, sortName] = [found?.[1] ?? '', found?.[2] ?? ''];
  return UUID.test(id) ? { id, sortName } : null;
}

/** Reads the address; what it does not understand falls back to what is left out, from the first record on. */
export function parseIndicatorParams(address: Address, today: IsoDate): IndicatorParams {
  const text = (name: string): string => {
    const value = address[name];
    return typeof value === 'string' ? value : '';
  };
  const reason = REASON_CODES.find((known) => known === text('reason')) ?? null;
  return {
    ...parseTargetsParams(address, today),
    teamId: UUID.test(text('team')) ? text('team') : null,
    verdict: reason === null ? (VERDICTS.find((known) => known === text('verdict')) ?? null) : null,
    reason,
    after: readCursor(text('after')),
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
  const { teamId, verdict, reason, after = null } = { ...params, after: null, ...change };
  const query = new URLSearchParams({
    ...(teamId ? { team: teamId } : {}),
    ...(reason ? { reason } : verdict ? { verdict } : {}),
    ...(after ? { after: `${after.id}.${after.sortName}` } : {}),
  }).toString();
  const base = targetsHref(params, change, `${TARGETS_PATH}/${code}`);
  return query === '' ? base : `${base}${base.includes('?') ? '&' : '?'}${query}`;
}
