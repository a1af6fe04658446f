import { MEETING_OPENNESS } from '@/lib/domain/mediation-case/case';
import { CASE_ERROR_MESSAGES } from '@/lib/domain/mediation-case/messages';
import { MOST_MEDIATORS } from '@/lib/features/mediation-cases/steps/assign/schema';
import { dayOf, LENGTHS, note, stepFields } from '@/lib/features/mediation-cases/steps/step-schema';
import { idList } from '@/lib/schema/choices';
import { optionalHour } from '@/lib/schema/hour';
import { optionalDate } from '@/lib/schema/date';
import { choice } from '@/lib/schema/reference';
import { oneLine, optionalText } from '@/lib/schema/text';
import { z } from '@/lib/schema/zod';

const MOST_PEOPLE = 50;

export const HoldMeetingInput = z.strictObject({
  ...stepFields,
  on: dayOf('ngày hòa giải'),
  time: optionalHour(),
  place: oneLine({ label: 'Nơi hòa giải', max: LENGTHS.place }),
  openness: choice(MEETING_OPENNESS, 'hình thức'),
  partyIds: idList(MOST_PEOPLE),
  mediatorIds: idList(MOST_MEDIATORS).refine((ids) => ids.length > 0, {
    error: CASE_ERROR_MESSAGES.meeting_without_mediator,
  }),
  inviteeIds: idList(MOST_PEOPLE),
  notes: note('Diễn biến'),
  heardFrom: optionalText({ label: 'Người kể lại', max: LENGTHS.name, lines: 'one' }),
  nextOn: optionalDate(),
  nextTime: optionalHour(),
  nextPlace: optionalText({ label: 'Nơi hòa giải buổi tới', max: LENGTHS.place, lines: 'one' }),
});
export type HoldMeetingInput = z.output<typeof HoldMeetingInput>;
export type HoldMeetingFields = z.input<typeof HoldMeetingInput>;
