import {
  ALERT_KINDS,
  ASSIGNMENT_SOURCES,
  CLOSING_REASONS,
  MEETING_OPENNESS,
  OBLIGATION_STATES,
  SCOPE_EXCLUSIONS,
  START_EXCEPTIONS,
} from '@/lib/domain/mediation-case/case';
import { CORRECTABLE_FIELDS } from '@/lib/domain/mediation-case/decisions/correct';
import { ASKERS } from '@/lib/domain/mediation-case/decisions/pause';
import { z } from '@/lib/schema/zod';

const text = z.string().optional();
const names = z.array(z.string()).optional();

/**
 * What a line of the timeline keeps beside its note (`case_event.detail`), as it was at the act: names do not change
 * when a roll does. Every key is optional; which a kind has is written by its step.
 */
const EventDetailShape = z.object({
  mediators: names,
  released: names,
  source: z.enum(ASSIGNMENT_SOURCES).optional(),
  startException: z.enum(START_EXCEPTIONS).nullish(),
  agreedStartOn: z.string().nullish(),
  meetingAt: text,
  nextMeetingAt: text,
  place: text,
  openness: z.enum(MEETING_OPENNESS).optional(),
  came: names,
  invitees: names,
  name: text,
  capacity: text,
  invitedBy: z.enum(['first', 'second']).optional(),
  askedBy: z.enum(ASKERS).optional(),
  reason: z.enum(CLOSING_REASONS).optional(),
  hasWrittenPaper: z.boolean().optional(),
  exclusion: z.enum(SCOPE_EXCLUSIONS).optional(),
  body: text,
  original: text,
  what: text,
  state: z.enum(OBLIGATION_STATES).optional(),
  alert: z.enum(ALERT_KINDS).optional(),
  team: text,
  book: z
    .object({
      sheet: z.string(),
      row: z.number(),
      endRule: z.enum(['day_received', 'book_opened']).nullish(),
    })
    .optional(),
  field: z.enum(CORRECTABLE_FIELDS).optional(),
  changes: z.array(z.object({ label: z.string(), old: z.string().nullable(), new: z.string() })).optional(),
});
export type EventDetail = z.output<typeof EventDetailShape>;

/** Reads what a line keeps; a shape of another version of the portal gives nothing rather than an error page. */
export const readEventDetail = (kept: unknown): EventDetail => EventDetailShape.catch({}).parse(kept);
