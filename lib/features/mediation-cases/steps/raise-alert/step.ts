import 'server-only';
import { databaseDay } from '@/lib/db/day';
import { newId } from '@/lib/db/ids';
import { decideRaiseAlert, type RaiseAlertInput as Plan } from '@/lib/domain/mediation-case/decisions/alerts';
import type { CaseStep } from '@/lib/features/mediation-cases/steps/case-step';
import { RaiseAlertInput } from '@/lib/features/mediation-cases/steps/raise-alert/schema';
import { belonging } from '@/lib/features/mediation-cases/steps/writing';

/** Luật HGƠCS Đ10.4 and Đ10.5: told at once, and the commune says when it has arrived. */
export const raiseAlertStep: CaseStep<RaiseAlertInput, Plan> = {
  action: 'raise_alert',
  input: RaiseAlertInput,
  decide: ({ actor, today, file }, input) => decideRaiseAlert(file.facts, input, actor, today),
  write: async ({ tx, file }, { kind, body, toldOn }, { note }) => {
    await tx.caseAlert.create({
      data: { ...belonging(file), id: newId(), kind, raisedOn: databaseDay(toldOn), toldTo: body, note },
    });
    return {
      line: { happenedOn: toldOn, note, detail: { alert: kind, body } },
      change: { openAlerts: file.outline.openAlerts + 1 },
      message: `Đã ghi việc báo ${body}.`,
      outbox: [{ topic: 'case.alert_raised', payload: { caseId: file.outline.caseId, kind } }],
    };
  },
};
