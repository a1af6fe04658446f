import 'server-only';
import { RECORD_KIND_OF, type IndicatorCode, type RecordKind } from '@/lib/domain/indicators/codes';
import { JUDGES, type FactsFor, type Judge, type Reading } from '@/lib/domain/indicators/judges/judge-record';
import { REASONS, type ReasonCode } from '@/lib/domain/indicators/reasons';
import { ask, type Asked } from '@/lib/features/indicators/facts/ask';
import type { FactsAsked } from '@/lib/features/indicators/facts/asked';
import { gatherFacts, type GatheredFacts } from '@/lib/features/indicators/facts/gather';
import type { RecordRelation } from '@/lib/features/indicators/facts/relation';
import { RELATIONS } from '@/lib/features/indicators/facts/relations';
import { figureOfFacts } from '@/lib/features/indicators/figures/judge-facts';
import { pageOfRecords, type PageAsked } from '@/lib/features/indicators/records/page-of-records';
import type { IndicatorRecord, RecordList, RecordsAsked } from '@/lib/features/indicators/records/types';
import type { ScopedTx } from '@/lib/db/scope';
import type { Context } from '@/lib/server/context';

const PAGE = 50;

/** Trainers are counted beside the teams that they are for. */
const kindsOf = (code: IndicatorCode): readonly RecordKind[] =>
  code === 'trainer_density' ? ['trainer', 'team'] : [RECORD_KIND_OF[code]];

/** A team of the commune, whose row was opened. */
const narrowed = (
  { place, facts }: Asked,
  teamId: string | null,
): { readonly level: Reading['level']; readonly facts: FactsAsked } =>
  place.level === 'commune' && teamId !== null
    ? {
        level: 'team',
        facts: { ...facts, within: { level: 'team', communeId: place.communeId, teamId }, unit: 'team' },
      }
    : { level: place.level, facts };

/** One page of the records of one indicator whose reason is wanted. */
async function pageOf<Code extends IndicatorCode>(
  tx: ScopedTx,
  code: Code,
  asked: FactsAsked,
  reading: Reading,
  {
    known,
    isWanted,
    ...page
  }: Omit<PageAsked<RecordKind>, 'wanted'> & {
    readonly known: GatheredFacts;
    readonly isWanted: (reason: ReasonCode) => boolean;
  },
): Promise<readonly IndicatorRecord[]> {
  const judge: Judge<Code> = JUDGES[code];
  const kind = RECORD_KIND_OF[code];
  const relation: RecordRelation<typeof kind> = RELATIONS[kind](asked);
  const lines: readonly { readonly facts: FactsFor<Code> }[] = known[kind];
  const wanted = lines.map(({ facts }) => facts).filter((facts) => isWanted(judge(facts, reading)));
  const found = await pageOfRecords(tx, asked, relation, { wanted, ...page });
  return found.map(({ facts, ...record }) => ({ ...record, reason: judge(facts, reading) }));
}

/**
 * The records behind a figure: those counted, left out or outside, or those of one reason, a page at a time. The figure
 * comes from the same facts by the same judge, so it is the card's.
 */
export async function listRecords(
  context: Context,
  { indicator, teamId, verdict, reason, after, ...figures }: RecordsAsked,
  limit: number = PAGE,
): Promise<RecordList> {
  const { tx, today } = context;
  const { level, facts } = narrowed(await ask(context, figures), teamId);
  const reading: Reading = { ...figures, level };
  const known = await gatherFacts(tx, facts, today, kindsOf(indicator));
  const records = await pageOf(tx, indicator, facts, reading, {
    known,
    after,
    limit: limit + 1,
    isWanted: (code) =>
      (verdict === null || REASONS[code].verdict === verdict) && (reason === null || code === reason),
  });
  const shown = records.slice(0, limit);
  const last = shown.at(-1);
  return {
    figure: figureOfFacts(indicator, known, reading),
    records: shown,
    next: records.length > limit && last ? { sortName: last.sortName, id: last.key } : null,
  };
}
