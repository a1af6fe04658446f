import { planFault, type PlanRefusal } from '@/lib/domain/programme/plan';
import type { AddPlanInput } from '@/lib/features/programme/plan/schema';
import { refused, type Outcome } from '@/lib/server/action';

const SENTENCES: Record<PlanRefusal, string> = {
  ends_before_it_begins: 'Ngày kết thúc kế hoạch đang không sau ngày bắt đầu. Xem lại hai ngày.',
  phase_ends_before_it_begins: 'Ngày kết thúc giai đoạn đang không sau ngày bắt đầu. Xem lại hai ngày.',
  phase_outside_plan: 'Giai đoạn này nằm ngoài thời gian của kế hoạch. Xem lại ngày của giai đoạn.',
  phases_overlap: 'Giai đoạn này bắt đầu khi giai đoạn trước chưa kết thúc. Xem lại ngày bắt đầu.',
};

/** The refusal of a plan whose days do not fit together; null when they do. */
export function refusalOfDays(input: AddPlanInput): Outcome<never> | null {
  const fault = planFault(input);
  if (fault === null) return null;
  const edge = fault.code === 'phases_overlap' || fault.code === 'phase_outside_plan' ? 'from' : 'to';
  return refused(
    fault.code,
    SENTENCES[fault.code],
    fault.phase === null ? 'to' : `phases.${fault.phase}.${edge}`,
  );
}
