'use server';

import { candidateStep, removeCandidateStep } from '@/lib/features/elections/steps/candidate/step';
import { copiesStep } from '@/lib/features/elections/steps/copies/step';
import { countStep } from '@/lib/features/elections/steps/count/step';
import { decideStep } from '@/lib/features/elections/steps/decide/step';
import { electionAction } from '@/lib/features/elections/steps/election-step';
import { cancelStep, endWithoutResultStep } from '@/lib/features/elections/steps/ending/step';
import { holdStep } from '@/lib/features/elections/steps/hold/step';
import { planStep } from '@/lib/features/elections/steps/plan/step';
import { proposeStep } from '@/lib/features/elections/steps/propose/step';
import { publishStep } from '@/lib/features/elections/steps/publish/step';
import { action } from '@/lib/server/action';

// One public endpoint a step, in the order of the vocabulary; all come through one door (`procedure/step.ts`).
export const saveCandidate = action(electionAction(candidateStep));
export const removeCandidate = action(electionAction(removeCandidateStep));
export const planElection = action(electionAction(planStep));
export const holdElection = action(electionAction(holdStep));
export const countVotes = action(electionAction(countStep));
export const proposeRecognition = action(electionAction(proposeStep));
export const decideRecognition = action(electionAction(decideStep));
export const publishDecision = action(electionAction(publishStep));
export const receiveCopies = action(electionAction(copiesStep));
export const endWithoutResult = action(electionAction(endWithoutResultStep));
export const cancelElection = action(electionAction(cancelStep));
