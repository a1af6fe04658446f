import 'server-only';
import { decidePublish } from '@/lib/domain/election/decisions';
import { publishDecision } from '@/lib/features/elections/procedure/decision';
import { told, type ElectionStep } from '@/lib/features/elections/steps/election-step';
import { PublishInput } from '@/lib/features/elections/steps/publish/schema';

/** The announcement in the neighbourhood (Luật HGƠCS Đ8.4). */
export const publishStep: ElectionStep<PublishInput> = {
  action: 'publish',
  input: PublishInput,
  decide: ({ today }, { facts, decision }, input) =>
    told(decidePublish(facts, { on: input.on, decidedOn: decision?.decidedOn ?? input.on }, today), input),
  write: async (context, { decision }, _plan, input) => {
    if (decision) await publishDecision(context, decision.decisionId, input);
    return {
      event: 'published',
      happenedOn: input.on,
      note: input.how,
      message: 'Đã ghi việc công bố quyết định.',
    };
  },
};
