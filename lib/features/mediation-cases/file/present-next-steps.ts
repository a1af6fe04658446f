import type { Actor } from '@/lib/domain/access/roles';
import type { CaseAction } from '@/lib/domain/mediation-case/case';
import type { CaseFacts } from '@/lib/domain/mediation-case/facts';
import { CASE_ACTION_LABELS } from '@/lib/domain/mediation-case/labels';
import { mainAction } from '@/lib/domain/mediation-case/main-action';
import { availableActions } from '@/lib/domain/mediation-case/transitions';
import { WHY_NOT_PHRASES } from '@/lib/domain/mediation-case/why-not';
import { stepHref } from '@/lib/features/mediation-cases/file/step-slug';

export type NextStep = { readonly action: CaseAction; readonly label: string; readonly href: string };

export type NextSteps = {
  /** The one filled button; null when the case asks for nothing. */
  readonly main: NextStep | null;
  readonly second: NextStep | null;
  readonly others: readonly NextStep[];
  /** Stands apart in brick: Luật HGƠCS Đ10.4–5 wants it at once. */
  readonly alarm: NextStep | null;
  /** «Kết thúc vụ việc: sau khi phân công hòa giải viên.» */
  readonly later: readonly { readonly action: CaseAction; readonly label: string; readonly reason: string }[];
};

/** What this actor may do with the case now, and what must wait for what. One table draws it and decides on the server. */
export function presentNextSteps(facts: CaseFacts, actor: Actor): NextSteps {
  const { now, later } = availableActions(facts, actor);
  const step = (action: CaseAction): NextStep => ({
    action,
    label: CASE_ACTION_LABELS[action],
    href: stepHref(facts.caseId, action),
  });
  const offered = (action: CaseAction): NextStep | null => (now.includes(action) ? step(action) : null);
  const main = mainAction(facts, now);
  const second = main === 'close' ? null : offered('close');
  const apart: readonly CaseAction[] = ['close', 'raise_alert'];
  return {
    main: main && step(main),
    second,
    others: now.filter((action) => action !== main && !apart.includes(action)).map(step),
    alarm: offered('raise_alert'),
    later: later.map(({ action, reason }) => ({
      action,
      label: CASE_ACTION_LABELS[action],
      reason: WHY_NOT_PHRASES[reason],
    })),
  };
}
