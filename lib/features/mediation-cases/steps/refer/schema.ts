import { RefuseInput } from '@/lib/features/mediation-cases/steps/refuse/schema';
import { LENGTHS } from '@/lib/features/mediation-cases/steps/step-schema';
import { oneLine } from '@/lib/schema/text';
import type { z } from '@/lib/schema/zod';

export const ReferInput = RefuseInput.extend({
  body: oneLine({ label: 'Nơi có thẩm quyền', max: LENGTHS.place }),
});
export type ReferInput = z.output<typeof ReferInput>;
export type ReferFields = z.input<typeof ReferInput>;
