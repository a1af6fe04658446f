import { CRITERIA } from '@/lib/domain/roll/criteria';
import { QUALIFICATIONS } from '@/lib/domain/roll/qualification';
import { SEXES } from '@/lib/domain/roll/sex';
import { z } from '@/lib/schema/zod';

const Facts = z.object({
  birthYear: z.number().nullable(),
  birthDate: z.string().nullable(),
  sex: z.enum(SEXES).nullable(),
  phone: z.string().nullable(),
  ethnicity: z.string().nullable(),
  qualification: z.enum(QUALIFICATIONS).nullable(),
  qualificationNote: z.string().nullable(),
  occupation: z.string().nullable(),
  officeHeld: z.string().nullable(),
  address: z.string().nullable(),
  note: z.string().nullable(),
  recognisedOn: z.string().nullable(),
  criteriaMet: z.array(z.enum(CRITERIA)).nullable(),
  criteriaCheckedOn: z.string().nullable(),
  movedAwayOn: z.string().nullable(),
});

/** What a merger did, kept with it so that it can be taken back: what the kept entry said, and which rows changed hands. */
export const Moved = z.object({
  before: Facts,
  after: Facts,
  /** Seats that went over to the kept entry. */
  seats: z.array(z.string()),
  /** Seats closed because the person would have sat twice; `from` is the entry they belonged to. */
  closed: z.array(z.object({ seatId: z.string(), from: z.string(), on: z.string() })),
  assignments: z.array(z.string()),
  accounts: z.array(z.string()),
  classes: z.array(z.string()),
  /** Materials received; none in mergers of before these were recorded. */
  receipts: z.array(z.string()).default([]),
  /** Entries of the person in the registers of supporters and of trainers. */
  offices: z.array(z.string()).default([]),
});
export type Moved = z.output<typeof Moved>;
