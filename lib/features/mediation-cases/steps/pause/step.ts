import 'server-only';
import { decidePause, type PauseInput as Plan } from '@/lib/domain/mediation-case/decisions/pause';
import type { CaseStep } from '@/lib/features/mediation-cases/steps/case-step';
import { PauseInput } from '@/lib/features/mediation-cases/steps/pause/schema';

/** Luật HGƠCS Đ17: a party may ask to stop for a while; the law sets no limit. */
export const pauseStep: CaseStep<PauseInput, Plan> = {
  action: 'pause',
  input: PauseInput,
  decide: ({ actor, today, file }, input) => decidePause(file.facts, input, actor, today),
  write: (_context, { on, askedBy }, { note }) => ({
    line: { happenedOn: on, note, detail: { askedBy } },
    message: 'Đã ghi tạm dừng hòa giải.',
  }),
};
