'use client';

import { useRouter } from 'next/navigation';
import { v4 as newKey } from 'uuid';
import { useToast, type Toast } from '@/components/ui/toast';
import { cancelMeeting } from '@/lib/features/mediation-cases/steps/actions';
import type { StepDone } from '@/lib/features/mediation-cases/steps/run-step';

/** Takes a meeting back that was planned a moment ago: the book keeps both lines, the plan and that it was a slip. */
export function useUndoPlan(): (done: StepDone) => Toast['undo'] {
  const router = useRouter();
  const toast = useToast();
  return ({ caseId, version }) => ({
    label: 'Hoàn tác',
    onUndo: async () => {
      const input = { caseId, version, reason: 'Hẹn nhầm, bỏ ngay sau khi ghi' };
      const answer = await cancelMeeting({ key: newKey(), input });
      toast({ text: answer.ok ? (answer.message ?? '') : answer.message });
      router.refresh();
    },
  });
}
