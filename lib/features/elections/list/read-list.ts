import 'server-only';
import { can } from '@/lib/domain/access/permissions';
import type { IsoDate } from '@/lib/domain/iso-date';
import {
  listElections,
  listLeavings,
  MOST_LISTED,
  type Which,
} from '@/lib/features/elections/list/list-procedures';
import {
  byDue,
  presentElectionRow,
  presentLeavingRow,
  type ProcedureLine,
} from '@/lib/features/elections/list/present-procedure';
import type { Context } from '@/lib/server/context';
import { uuid } from '@/lib/schema/reference';
import { NotFoundError } from '@/lib/server/not-found';

export type ProcedureList = {
  readonly open: readonly ProcedureLine[];
  readonly closed: readonly ProcedureLine[];
  /** More are over than are listed here. */
  readonly hasOlder: boolean;
  readonly canKeep: boolean;
  readonly today: IsoDate;
};

/**
 * Elections and leavings of the reader's place: what waits, most pressing first, then what is over.
 * @param askedTeam the team whose procedures alone are listed, as the address names it.
 */
export async function readProcedureList(
  { tx, actor, today }: Context,
  askedTeam?: unknown,
): Promise<ProcedureList> {
  const { cityId } = actor;
  if (cityId === null) throw new NotFoundError();
  const team = uuid().safeParse(askedTeam);
  const within = { cityId, teamId: team.success ? team.data : null };
  const reading = { today, withCommune: actor.communeId === null };
  const read = async (which: Which): Promise<readonly ProcedureLine[]> => [
    ...(await listElections(tx, within, which)).map((row) => presentElectionRow(row, reading)),
    ...(await listLeavings(tx, within, which)).map((row) => presentLeavingRow(row, reading)),
  ];
  const closed = await read('closed');
  return {
    open: byDue(await read('open')),
    closed,
    hasOlder: closed.length >= MOST_LISTED,
    canKeep: can(actor, 'election:keep'),
    today,
  };
}
