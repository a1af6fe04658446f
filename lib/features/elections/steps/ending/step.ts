import 'server-only';
import { decidePlainly } from '@/lib/domain/election/decisions';
import type { ElectionAction, ElectionEvent } from '@/lib/domain/election/election';
import { told, type ElectionStep } from '@/lib/features/elections/steps/election-step';
import { EndingInput } from '@/lib/features/elections/steps/ending/schema';

const ending = (
  action: Extract<ElectionAction, 'end_without_result' | 'cancel'>,
  event: ElectionEvent,
  message: string,
): ElectionStep<EndingInput> => ({
  action,
  input: EndingInput,
  decide: (_context, { facts }, input) => told(decidePlainly(facts, action), input),
  write: (_context, _file, _plan, input) => ({
    event,
    happenedOn: input.on,
    note: input.reason,
    change: { endNote: input.reason },
    message,
  }),
});

/** Nobody passed, or the chairman recognises nobody. */
export const endWithoutResultStep = ending(
  'end_without_result',
  'ended_without_result',
  'Đã kết thúc thủ tục, không công nhận ai.',
);

/** Opened by mistake, or given up before the vote was counted. */
export const cancelStep = ending('cancel', 'cancelled', 'Đã bỏ thủ tục. Điều đã ghi vẫn còn để xem.');
