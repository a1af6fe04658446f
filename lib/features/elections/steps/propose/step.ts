import 'server-only';
import { databaseDay } from '@/lib/db/day';
import { decidePropose } from '@/lib/domain/election/decisions';
import { runningTerm } from '@/lib/domain/election/deadlines';
import { told, type ElectionStep } from '@/lib/features/elections/steps/election-step';
import { ProposeInput } from '@/lib/features/elections/steps/propose/schema';
import { formatDate } from '@/lib/format/date';

/** Mẫu 06 or 07 at the commune: from its receipt the chairman's working days run. */
export const proposeStep: ElectionStep<ProposeInput> = {
  action: 'propose',
  input: ProposeInput,
  decide: ({ today }, file, input) => told(decidePropose(file.facts, input, today), input),
  write: (_context, { facts }, _plan, input) => {
    const term = runningTerm({ ...facts, status: 'proposed', proposalReceivedOn: input.receivedOn });
    return {
      event: 'proposed',
      happenedOn: input.receivedOn,
      note: [`Gửi ngày ${formatDate(input.sentOn)}`, input.number].filter(Boolean).join(', '),
      change: {
        proposalNumber: input.number,
        proposalSentOn: databaseDay(input.sentOn),
        proposalReceivedOn: databaseDay(input.receivedOn),
        proposedBy: input.proposedBy,
      },
      message: term
        ? `Đã ghi đề nghị. Hạn quyết định: ${formatDate(term.due)}.`
        : 'Đã ghi đề nghị công nhận.',
    };
  },
};
