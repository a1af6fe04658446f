import type { IsoDate } from '@/lib/domain/iso-date';
import {
  CANDIDATE_REASONS,
  reasonsFor,
  tickedReasons,
  type CandidateReason,
} from '@/lib/domain/training/candidate';
import { atLineStart, communeName } from '@/lib/domain/units/unit-name';
import type { CandidateCount } from '@/lib/features/training-attendance/proposal/list-candidates';

/** One commune of the city and whom it should send. */
export type CommuneLine = {
  readonly communeId: string;
  readonly name: string;
  /** By the weightiest reason of each person. */
  readonly counts: Readonly<Partial<Record<CandidateReason, number>>>;
  /** Those with a reason that was asked for. */
  readonly wanted: number;
};

/** Adds up a city's candidates by commune, most wanted first; a commune with nobody to send is left out. */
export function presentCommunes(
  counts: readonly CandidateCount[],
  { today, asked }: { readonly today: IsoDate; readonly asked: readonly CandidateReason[] },
): readonly CommuneLine[] {
  const wanted = tickedReasons(asked);
  const lines = new Map<
    string,
    { name: string; counts: Partial<Record<CandidateReason, number>>; wanted: number }
  >();
  for (const row of counts) {
    const reasons = reasonsFor(row, today);
    const [first] = reasons;
    if (!first) continue;
    const line = lines.get(row.communeId) ?? {
      name: atLineStart(communeName({ kind: row.communeKind, name: row.communeName })),
      counts: {},
      wanted: 0,
    };
    line.counts[first] = (line.counts[first] ?? 0) + row.count;
    if (reasons.some((reason) => wanted.includes(reason))) line.wanted += row.count;
    lines.set(row.communeId, line);
  }
  return [...lines]
    .map(([communeId, line]) => ({ communeId, ...line }))
    .sort((one, other) => other.wanted - one.wanted || one.name.localeCompare(other.name, 'vi'));
}

/** The reasons that somebody in the list has, in their order: the columns of its table. */
export const reasonsFound = (lines: readonly CommuneLine[]): readonly CandidateReason[] =>
  CANDIDATE_REASONS.filter((reason) => lines.some(({ counts }) => counts[reason] !== undefined));
