import { MEETING_OPENNESS } from '@/lib/domain/mediation-case/case';
import { dayOf, LENGTHS, stepFields } from '@/lib/features/mediation-cases/steps/step-schema';
import { optionalHour } from '@/lib/schema/hour';
import { choice } from '@/lib/schema/reference';
import { oneLine } from '@/lib/schema/text';
import { z } from '@/lib/schema/zod';

export const PlanMeetingInput = z.strictObject({
  ...stepFields,
  on: dayOf('ngày hẹn'),
  time: optionalHour(),
  place: oneLine({ label: 'Nơi hòa giải', max: LENGTHS.place }),
  openness: choice(MEETING_OPENNESS, 'hình thức'),
});
export type PlanMeetingInput = z.output<typeof PlanMeetingInput>;
export type PlanMeetingFields = z.input<typeof PlanMeetingInput>;
