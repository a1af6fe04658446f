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
import { NotFoundError } from '@/lib/server/not-found';

export type ProcedureList = {
  readonly open: readonly ProcedureLine[];
  readonly closed: readonly ProcedureLine[];
  /** More are over than are listed here. */
  readonly hasOlder: boolean;
  readonly canKeep: boolean;
  readonly today: IsoDate;
};

/** Elections and leavings of the reader's place: what waits, most pressing first, then what is over. */
export async function readProcedureList({ tx, actor, today }: Context): Promise<ProcedureList> {
  const { cityId } = actor;
  if (cityId === null) throw new NotFoundError();
  const reading = { today, withCommune: actor.communeId === null };
  const read = async (which: Which): Promise<readonly ProcedureLine[]> => [
    ...(await listElections(tx, cityId, which)).map((row) => presentElectionRow(row, reading)),
    ...(await listLeavings(tx, cityId, which)).map((row) => presentLeavingRow(row, reading)),
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
