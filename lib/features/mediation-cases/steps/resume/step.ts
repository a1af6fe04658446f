import 'server-only';
import { decideResume, type ResumeInput as Plan } from '@/lib/domain/mediation-case/decisions/resume';
import type { CaseStep } from '@/lib/features/mediation-cases/steps/case-step';
import { ResumeInput } from '@/lib/features/mediation-cases/steps/resume/schema';

/** Luật HGƠCS Đ27: the parties ask to go on. The same case opens again, so it is counted once. */
export const resumeStep: CaseStep<ResumeInput, Plan> = {
  action: 'resume',
  input: ResumeInput,
  decide: ({ actor, today, file }, input) => decideResume(file.facts, input, actor, today),
  write: (_context, { on, askedBy }, { note }) => ({
    line: { happenedOn: on, note, detail: { askedBy } },
    change: { closingReason: null, outcome: null, endedOn: null },
    message: 'Đã mở lại vụ việc.',
  }),
};
