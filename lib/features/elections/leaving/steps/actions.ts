'use server';

import {
  leavingCopiesStep,
  publishLeavingStep,
  withdrawStep,
} from '@/lib/features/elections/leaving/steps/after';
import { endStep, keepStep } from '@/lib/features/elections/leaving/steps/end';
import { leavingAction } from '@/lib/features/elections/leaving/steps/leaving-step';
import { agreeStep, disagreeStep } from '@/lib/features/elections/leaving/steps/papers';
import { action } from '@/lib/server/action';

// One public endpoint a step, in the order of the vocabulary; all come through one door (`procedure/step.ts`).
export const agreeToLeaving = action(leavingAction(agreeStep));
export const disagreeWithLeaving = action(leavingAction(disagreeStep));
export const endService = action(leavingAction(endStep));
export const keepInService = action(leavingAction(keepStep));
export const publishLeaving = action(leavingAction(publishLeavingStep));
export const receiveLeavingCopies = action(leavingAction(leavingCopiesStep));
export const withdrawLeaving = action(leavingAction(withdrawStep));
