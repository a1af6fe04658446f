import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import { RECORD_KINDS, type RecordKind } from '@/lib/domain/indicators/codes';
import type { IsoDate } from '@/lib/domain/iso-date';
import type { FactsAsked } from '@/lib/features/indicators/facts/asked';
import { countCases } from '@/lib/features/indicators/facts/count-cases';
import { countRecords, type CountedFacts } from '@/lib/features/indicators/facts/count-records';
import { RELATIONS } from '@/lib/features/indicators/facts/relations';

/** The records of a place by unit and facts, of every kind. */
export type GatheredFacts = { readonly [Kind in RecordKind]: readonly CountedFacts<Kind>[] };

/** Trainers and tasks are nobody's below the commune. */
const KINDS_OF_A_TEAM: readonly RecordKind[] = ['team', 'mediator', 'newcomer', 'case'];

/**
 * Everything that the indicators of a place turn on.
 * @param kinds those that are wanted; the others come back empty.
 */
export async function gatherFacts(
  tx: ScopedTx,
  asked: FactsAsked,
  today: IsoDate,
  kinds: readonly RecordKind[] = RECORD_KINDS,
): Promise<GatheredFacts> {
  const isWanted = (kind: RecordKind): boolean =>
    kinds.includes(kind) && (asked.within.level !== 'team' || KINDS_OF_A_TEAM.includes(kind));
  const counted = async <Kind extends RecordKind>(kind: Kind): Promise<readonly CountedFacts<Kind>[]> =>
    isWanted(kind) ? countRecords(tx, asked, RELATIONS[kind](asked)) : [];
  return {
    team: await counted('team'),
    trainer: await counted('trainer'),
    mediator: await counted('mediator'),
    newcomer: await counted('newcomer'),
    case: isWanted('case') ? await countCases(tx, asked, today) : [],
    task: await counted('task'),
  };
}
