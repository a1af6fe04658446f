'use server';

import { recordCase as enterInBook } from '@/lib/features/mediation-cases/record/record-case';
import { RecordCaseInput } from '@/lib/features/mediation-cases/record/schema';
import { action } from '@/lib/server/action';

/** Enters a case in a team's book; gives its id and number. */
export const recordCase = action({
  name: 'case.record',
  permission: 'case:record',
  input: RecordCaseInput,
  run: ({ input, ...context }) => enterInBook(context, input),
  revalidate: () => ['/mediation-cases', '/'],
});
