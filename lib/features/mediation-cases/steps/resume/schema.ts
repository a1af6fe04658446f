import { PauseInput } from '@/lib/features/mediation-cases/steps/pause/schema';
import type { z } from '@/lib/schema/zod';

/** The same questions as for a pause: when, who asked, why. */
export const ResumeInput = PauseInput;
export type ResumeInput = z.output<typeof ResumeInput>;
export type ResumeFields = z.input<typeof ResumeInput>;
