import 'server-only';
import type { Ballots } from '@/lib/domain/election/ballots';
import { decideCount } from '@/lib/domain/election/decisions';
import { countResult, type Ranked } from '@/lib/domain/election/ranking';
import { told, type ElectionStep } from '@/lib/features/elections/steps/election-step';
import { CountInput } from '@/lib/features/elections/steps/count/schema';
import { formatCount } from '@/lib/format/number';

const ballotsOf = ({ issued, returned, valid, invalid }: CountInput): Ballots | null =>
  issued === null || returned === null || valid === null || invalid === null
    ? null
    : { issued, returned, valid, invalid };

const sayResult = (ranked: readonly Ranked[], seats: number): string => {
  const { elected, tied, missing } = countResult(ranked, seats);
  return [
    `${formatCount(elected)} người trúng cử`,
    ...(tied > 0 ? [`${formatCount(tied)} người bằng phiếu ở mức cuối`] : []),
    ...(missing > 0 ? [`còn thiếu ${formatCount(missing)} người`] : []),
  ].join(', ');
};

/** The votes, and what they mean: more than half of all, within the number to be elected. */
export const countStep: ElectionStep<CountInput, { readonly ranked: readonly Ranked[] }> = {
  action: 'count',
  input: CountInput,
  decide: (_context, file, input) =>
    told(
      decideCount(file.facts, {
        ballots: ballotsOf(input),
        votes: input.votes,
        present: file.outline.present,
        candidateIds: file.candidates.map(({ candidateId }) => candidateId),
      }),
      input,
    ),
  write: async ({ tx, today }, { outline }, { ranked }, input) => {
    const { cityId, electionId, electorate, seats, heldOn } = outline;
    for (const { candidateId, votes, standing } of ranked) {
      await tx.electionCandidate.updateMany({
        where: { cityId, electionId, id: candidateId },
        data: { votes, standing, electorate },
      });
    }
    const ballots = ballotsOf(input);
    const result = sayResult(ranked, seats ?? 0);
    return {
      event: 'counted',
      happenedOn: heldOn ?? today,
      note: result,
      change: {
        ballotsIssued: ballots?.issued ?? null,
        ballotsReturned: ballots?.returned ?? null,
        ballotsValid: ballots?.valid ?? null,
        ballotsInvalid: ballots?.invalid ?? null,
      },
      message: `Đã ghi kết quả: ${result}.`,
    };
  },
};
