import { choice, uuid } from '@/lib/schema/reference';
import { z } from '@/lib/schema/zod';

const ANSWERS = ['coming', 'declined'] as const;

/** One's own answer to an invitation. */
export const AnswerInput = z.strictObject({ classId: uuid(), answer: choice(ANSWERS, 'sẽ đến hay không') });
export type AnswerInput = z.output<typeof AnswerInput>;

/** What somebody said by telephone. */
export const RecordAnswerInput = AnswerInput.extend({ mediatorId: uuid() });
export type RecordAnswerInput = z.output<typeof RecordAnswerInput>;
