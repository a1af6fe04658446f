import 'server-only';
import { keepsClass, mayInviteTo } from '@/lib/domain/training/class-keeper';
import {
  ANSWER_STATES,
  answerState,
  refuseInviting,
  type AnswerState,
} from '@/lib/domain/training/invitation';
import { listInvited, type Invited } from '@/lib/features/training-attendance/answer/list-invited';
import { getClassHead, type ClassHead } from '@/lib/features/training-attendance/class/class-head';
import { countSeats, type Seats } from '@/lib/features/training-attendance/class/count-seats';
import { listSessions } from '@/lib/features/training-attendance/class/list-sessions';
import type { Context } from '@/lib/server/context';
import { NotFoundError } from '@/lib/server/not-found';

export type InvitedPerson = Invited & { readonly state: AnswerState };

/** Who is on the list of a class and what they said. */
export type AnswerList = {
  readonly head: ClassHead;
  readonly seats: Seats;
  readonly sessions: number;
  /** Answers are still taken. */
  readonly open: boolean;
  readonly keeps: boolean;
  /** The reader sees people of several communes. */
  readonly withCommune: boolean;
  readonly byState: readonly { readonly state: AnswerState; readonly people: readonly InvitedPerson[] }[];
};

/** Reads the list. @throws NotFoundError when the class is not one the actor may invite to. */
export async function readAnswers({ tx, actor, today }: Context, classId: string): Promise<AnswerList> {
  const head = await getClassHead(tx, classId);
  if (!mayInviteTo(actor, head)) throw new NotFoundError();
  const people = (await listInvited(tx, head.classId)).map((one) => ({ ...one, state: answerState(one) }));
  return {
    head,
    seats: await countSeats(tx, head),
    sessions: (await listSessions(tx, head.classId)).length,
    open: refuseInviting(head, today) === null,
    keeps: keepsClass(actor, head),
    withCommune: actor.communeId === null,
    byState: ANSWER_STATES.map((state) => ({
      state,
      people: people.filter((one) => one.state === state),
    })).filter((group) => group.people.length > 0),
  };
}
