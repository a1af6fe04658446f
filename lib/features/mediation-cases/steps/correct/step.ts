import 'server-only';
import { yearOf } from '@/lib/domain/calendar';
import {
  CORRECTABLE_FIELD_LABELS,
  decideCorrect,
  type CorrectInput as Plan,
} from '@/lib/domain/mediation-case/decisions/correct';
import { err } from '@/lib/domain/result';
import type { CaseStep } from '@/lib/features/mediation-cases/steps/case-step';
import { isChoice, sayValue, standingValue } from '@/lib/features/mediation-cases/steps/correct/correctable';
import { saveCorrection } from '@/lib/features/mediation-cases/steps/correct/save-correction';
import { CorrectInput } from '@/lib/features/mediation-cases/steps/correct/schema';

/** A line of the book is never rubbed out: the case shows the right words, the timeline keeps old, new and why. */
export const correctStep: CaseStep<CorrectInput, Plan> = {
  action: 'correct',
  input: CorrectInput,
  decide: ({ actor, today, file }, { field, newValue, reason }) => {
    const oldValue = standingValue(file, field);
    if (oldValue === null) return err('correction_nothing_there');
    if (!isChoice(field, newValue)) return err('correction_unknown_choice');
    const decision = decideCorrect(file.facts, { field, oldValue, newValue, reason }, actor, today);
    // The number of a line belongs to the book of its year and is never given twice.
    const leavesBook = decision.ok && field === 'received_on' && yearOf(newValue) !== file.outline.bookYear;
    return leavesBook ? err('received_in_other_year') : decision;
  },
  write: async (context, { field, oldValue, newValue, reason }) => {
    const label = CORRECTABLE_FIELD_LABELS[field];
    return {
      line: {
        happenedOn: context.today,
        note: `Lý do: ${reason}`,
        detail: {
          field,
          changes: [{ label, old: sayValue(field, oldValue), new: sayValue(field, newValue) }],
        },
      },
      change: await saveCorrection(context, field, newValue),
      message: `Đã đính chính ${label.toLowerCase()}.`,
    };
  },
};
