import 'server-only';
import { decideCancelMeeting } from '@/lib/domain/mediation-case/decisions/meetings';
import { plannedMeeting } from '@/lib/features/mediation-cases/file/case-file';
import { CancelMeetingInput } from '@/lib/features/mediation-cases/steps/cancel-meeting/schema';
import type { CaseStep } from '@/lib/features/mediation-cases/steps/case-step';
import { dropPlannedMeeting } from '@/lib/features/mediation-cases/steps/writing';

/** Drops the planned meeting; why stays in the timeline. */
export const cancelMeetingStep: CaseStep<CancelMeetingInput, { readonly reason: string }> = {
  action: 'cancel_meeting',
  input: CancelMeetingInput,
  decide: ({ actor, file }, { reason }) => decideCancelMeeting(file.facts, reason, actor),
  write: async (context, { reason }) => {
    await dropPlannedMeeting(context);
    return {
      line: {
        happenedOn: context.today,
        note: reason,
        detail: { meetingAt: plannedMeeting(context.file.parts)?.startsAt },
      },
      change: { nextMeetingAt: null },
      message: 'Đã bỏ buổi hòa giải đang hẹn.',
    };
  },
};
