import { decisionFields } from '@/lib/features/roll/decision/decision-fields';
import { idList } from '@/lib/schema/choices';
import { choice, uuid } from '@/lib/schema/reference';
import { z } from '@/lib/schema/zod';

/** What a decision can say of the people it names: new, or recognised again because units merged. */
export const RECOGNISING_CHOICES = ['recognise_mediators', 're_recognise'] as const;

const MOST = 60;

/** One decision that recognises one or several members of a team. */
export const RecogniseInput = z.strictObject({
  teamId: uuid(),
  seatIds: idList(MOST).refine((ids) => ids.length > 0, { error: 'Chọn ít nhất một người.' }),
  kind: choice(RECOGNISING_CHOICES, 'loại quyết định'),
  ...decisionFields,
});
export type RecogniseInput = z.output<typeof RecogniseInput>;
