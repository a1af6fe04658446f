import 'server-only';
import { decideLeavingPlainly, decideLeavingPublication } from '@/lib/domain/election/leaving/decisions';
import { err } from '@/lib/domain/result';
import { toldOfLeaving, type LeavingStep } from '@/lib/features/elections/leaving/steps/leaving-step';
import {
  LeavingCopiesInput,
  PublishLeavingInput,
  WithdrawInput,
} from '@/lib/features/elections/leaving/steps/schema';
import { readCopies, type Confirmed } from '@/lib/features/elections/procedure/copies';
import { confirmCopies, publishDecision } from '@/lib/features/elections/procedure/decision';
import { formatCount } from '@/lib/format/number';

/** The announcement in the neighbourhood. */
export const publishLeavingStep: LeavingStep<PublishLeavingInput> = {
  action: 'publish',
  input: PublishLeavingInput,
  decide: ({ today }, { facts, decision }, input) =>
    toldOfLeaving(
      decideLeavingPublication(facts, { on: input.on, decidedOn: decision?.decidedOn ?? input.on }, today),
      input,
    ),
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

/** Who received the decision, and when. */
export const leavingCopiesStep: LeavingStep<LeavingCopiesInput, { readonly copies: readonly Confirmed[] }> = {
  action: 'receive_copies',
  input: LeavingCopiesInput,
  decide: ({ today }, { facts, recipients, decision }, input) => {
    const decided = toldOfLeaving(decideLeavingPlainly(facts, 'receive_copies'), input);
    if (!decided.ok) return decided;
    const read = readCopies(input.copies, recipients, decision, today);
    return 'code' in read ? err(read) : { ok: true, value: { ...decided.value, ...read } };
  },
  write: async (context, { outline }, { copies }) => {
    if (outline.decisionId) await confirmCopies(context, outline.decisionId, copies);
    return {
      event: 'copies_received',
      happenedOn: context.today,
      note: `${formatCount(copies.length)} nơi`,
      message: `Đã ghi ngày nhận của ${formatCount(copies.length)} nơi.`,
    };
  },
};

/** Taken back before the chairman decided. */
export const withdrawStep: LeavingStep<WithdrawInput> = {
  action: 'withdraw',
  input: WithdrawInput,
  decide: (_context, { facts }, input) => toldOfLeaving(decideLeavingPlainly(facts, 'withdraw'), input),
  write: (_context, _file, _plan, input) => ({
    event: 'withdrawn',
    happenedOn: input.on,
    note: input.reason,
    change: { endNote: input.reason },
    message: 'Đã rút đề nghị. Điều đã ghi vẫn còn để xem.',
  }),
};
