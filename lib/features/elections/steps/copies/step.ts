import 'server-only';
import { decidePlainly } from '@/lib/domain/election/decisions';
import { err } from '@/lib/domain/result';
import { readCopies } from '@/lib/features/elections/procedure/copies';
import { confirmCopies } from '@/lib/features/elections/procedure/decision';
import { told, type ElectionStep } from '@/lib/features/elections/steps/election-step';
import { CopiesInput } from '@/lib/features/elections/steps/copies/schema';
import { formatCount } from '@/lib/format/number';

type Copies = { readonly copies: readonly { readonly recipientId: string; readonly receivedOn: string }[] };

/** Who received the decision, and when (Luật HGƠCS Đ8.4). */
export const copiesStep: ElectionStep<CopiesInput, Copies> = {
  action: 'receive_copies',
  input: CopiesInput,
  decide: ({ today }, { facts, recipients, decision }, input) => {
    const decided = told(decidePlainly(facts, 'receive_copies'), input);
    if (!decided.ok) return decided;
    const read = readCopies(input.copies, recipients, decision, today);
    return 'code' in read ? err(read) : { ok: true, value: { ...decided.value, ...read } };
  },
  write: async (context, { outline }, { copies }) => {
    if (outline.decisionId) await confirmCopies(context, outline.decisionId, copies);
    return {
      event: 'copies_received',
      happenedOn:
        copies
          .map(({ receivedOn }) => receivedOn)
          .sort()
          .at(-1) ?? context.today,
      note: `${formatCount(copies.length)} nơi`,
      message: `Đã ghi ngày nhận của ${formatCount(copies.length)} nơi.`,
    };
  },
};
