'use server';

import { answerTraining } from '@/lib/features/training-attendance/answer/answer-training';
import { recordAnswer as writeAnswer } from '@/lib/features/training-attendance/answer/record-answer';
import { AnswerInput, RecordAnswerInput } from '@/lib/features/training-attendance/answer/schema';
import { recordAttendance as writeAttendance } from '@/lib/features/training-attendance/attendance/record-attendance';
import { AttendanceInput } from '@/lib/features/training-attendance/attendance/schema';
import { giveCertificates as certify } from '@/lib/features/training-attendance/certificates/give-certificates';
import { CertificatesInput } from '@/lib/features/training-attendance/certificates/schema';
import { checkIn as markPresent } from '@/lib/features/training-attendance/check-in/check-in';
import {
  closeCheckIn as closeCode,
  openCheckIn as openCode,
} from '@/lib/features/training-attendance/check-in/open-check-in';
import {
  CheckInInput,
  CloseCheckInInput,
  OpenCheckInInput,
} from '@/lib/features/training-attendance/check-in/schema';
import { inviteMediators as invite } from '@/lib/features/training-attendance/invite/invite';
import { InviteInput, PutBackInput, WithdrawInput } from '@/lib/features/training-attendance/invite/schema';
import { putBack, withdrawInvitation as withdraw } from '@/lib/features/training-attendance/invite/withdraw';
import { readPasted } from '@/lib/features/training-attendance/paste/read-pasted';
import { PasteInput } from '@/lib/features/training-attendance/paste/schema';
import { action } from '@/lib/server/action';

const classPages = ({ value }: { readonly value: { readonly classId: string } }): readonly string[] => [
  `/trainings/${value.classId}`,
  `/trainings/${value.classId}/answers`,
];

/** Puts people on the list of a class. */
export const inviteMediators = action({
  name: 'training.invite',
  permission: 'training:keep',
  input: InviteInput,
  run: ({ input, ...context }) => invite(context, input),
  revalidate: classPages,
});

/** Takes somebody off the list. */
export const withdrawInvitation = action({
  name: 'training.withdraw',
  permission: 'training:keep',
  input: WithdrawInput,
  run: ({ input, ...context }) => withdraw(context, input),
  revalidate: classPages,
});

/** Puts somebody back on the list. */
export const putBackInvitation = action({
  name: 'training.put_back',
  permission: 'training:keep',
  input: PutBackInput,
  run: ({ input, ...context }) => putBack(context, input),
  revalidate: classPages,
});

/** Writes down what somebody said by telephone. */
export const recordAnswer = action({
  name: 'training.record_answer',
  permission: 'training:keep',
  input: RecordAnswerInput,
  run: ({ input, ...context }) => writeAnswer(context, input),
  revalidate: classPages,
});

/** One's own «tôi sẽ đến» or «tôi không đến được». */
export const answerInvitation = action({
  name: 'training.answer',
  permission: 'training:answer',
  input: AnswerInput,
  run: ({ tx, input }) => answerTraining(tx, input, 'portal'),
  revalidate: ({ value }) => ['/', '/schedule', '/trainings', `/trainings/${value.classId}`],
});

/** Writes down who was in one session. */
export const recordAttendance = action({
  name: 'training.record_attendance',
  permission: 'training:keep',
  input: AttendanceInput,
  run: ({ input, ...context }) => writeAttendance(context, input),
  revalidate: ({ value }) => [`/trainings/${value.classId}`, `/trainings/${value.classId}/attendance`],
});

/** Reads a pasted list of names against the roll. */
export const readPastedNames = action({
  name: 'training.read_names',
  permission: 'training:keep',
  input: PasteInput,
  run: ({ input, ...context }) => readPasted(context, input),
});

/** Opens a code for the wall of one session. */
export const openCheckIn = action({
  name: 'training.open_check_in',
  permission: 'training:keep',
  input: OpenCheckInInput,
  run: ({ input, ...context }) => openCode(context, input),
});

/** Closes a code. */
export const closeCheckIn = action({
  name: 'training.close_check_in',
  permission: 'training:keep',
  input: CloseCheckInInput,
  run: ({ input, ...context }) => closeCode(context, input),
  revalidate: ({ value }) => [`/trainings/${value.classId}/check-in`],
});

/** Present by the code on the wall. */
export const checkIn = action({
  name: 'training.check_in',
  permission: 'training:answer',
  input: CheckInInput,
  run: ({ tx, input }) => markPresent(tx, input),
});

/** Gives numbers to everybody who completed a class. */
export const giveCertificates = action({
  name: 'training.certify',
  permission: 'training:keep',
  input: CertificatesInput,
  run: ({ input, ...context }) => certify(context, input),
  revalidate: ({ value }) => [`/trainings/${value.classId}`, `/trainings/${value.classId}/certificates`],
});
