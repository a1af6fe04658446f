import 'server-only';
import { newId } from '@/lib/db/ids';
import { plannedMeeting, type CaseFile } from '@/lib/features/mediation-cases/file/case-file';
import type { EventDetail } from '@/lib/features/mediation-cases/file/event-detail';
import type { StepContext } from '@/lib/features/mediation-cases/steps/case-step';
import type { HoldMeetingInput } from '@/lib/features/mediation-cases/steps/hold-meeting/schema';
import { meetingInstant } from '@/lib/features/mediation-cases/file/meeting-instant';
import { belonging } from '@/lib/features/mediation-cases/steps/writing';

/** Who of a list is among the ids, by name. */
const named = (people: readonly { readonly id: string; readonly name: string }[], ids: readonly string[]) =>
  people.filter(({ id }) => ids.includes(id)).map(({ name }) => name);

function heldDetail({ parts }: CaseFile, input: HoldMeetingInput, startsAt: Date): EventDetail {
  return {
    meetingAt: startsAt.toISOString(),
    place: input.place,
    openness: input.openness,
    came: parts.parties.filter(({ id }) => input.partyIds.includes(id)).map(({ side }) => side),
    invitees: named(parts.invitees, input.inviteeIds),
    mediators: named(
      parts.mediators.map(({ mediatorId, name }) => ({ id: mediatorId, name })),
      input.mediatorIds,
    ),
  };
}

/** Turns the planned meeting into the held one, or writes a new one, with who came. @returns what the timeline keeps. */
export async function saveHeldMeeting(
  { tx, file }: StepContext,
  input: HoldMeetingInput,
): Promise<EventDetail> {
  const { cityId } = file.outline;
  const planned = plannedMeeting(file.parts);
  const id = planned?.id ?? newId();
  const startsAt = meetingInstant(input.on, input.time);
  const meeting = {
    state: 'held',
    startsAt,
    place: input.place,
    openness: input.openness,
    notes: input.notes,
  };
  if (planned) await tx.caseMeeting.updateMany({ where: { cityId, id }, data: meeting });
  else await tx.caseMeeting.create({ data: { ...belonging(file), id, ...meeting } });
  await tx.caseMeetingParty.createMany({
    data: input.partyIds.map((partyId) => ({ ...belonging(file), id: newId(), meetingId: id, partyId })),
  });
  return heldDetail(file, input, startsAt);
}
