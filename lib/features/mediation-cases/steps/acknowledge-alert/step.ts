import 'server-only';
import { decideAcknowledgeAlert } from '@/lib/domain/mediation-case/decisions/alerts';
import { err } from '@/lib/domain/result';
import { AcknowledgeAlertInput } from '@/lib/features/mediation-cases/steps/acknowledge-alert/schema';
import type { CaseStep } from '@/lib/features/mediation-cases/steps/case-step';

/** The commune says that an alert has arrived; one alert at a time, for each is a matter of its own. */
export const acknowledgeAlertStep: CaseStep<AcknowledgeAlertInput, object> = {
  action: 'acknowledge_alert',
  input: AcknowledgeAlertInput,
  decide: ({ actor, file }, { alertId }) => {
    const isOpen = file.parts.alerts.some(
      ({ id, acknowledgedAt }) => id === alertId && acknowledgedAt === null,
    );
    const decision = decideAcknowledgeAlert(file.facts, actor);
    return decision.ok && !isOpen ? err('alert_unknown') : decision;
  },
  write: async ({ tx, actor, file, now, today }, _plan, { alertId }) => {
    const { cityId, caseId, openAlerts } = file.outline;
    await tx.caseAlert.updateMany({
      where: { cityId, caseId, id: alertId },
      data: { acknowledgedAt: now, acknowledgedBy: actor.membershipId },
    });
    const alert = file.parts.alerts.find(({ id }) => id === alertId);
    return {
      line: { happenedOn: today, ...(alert ? { detail: { alert: alert.kind } } : {}) },
      change: { openAlerts: openAlerts - 1 },
      message: 'Đã xác nhận nhận tin báo.',
    };
  },
};
