import 'server-only';
import type { IsoDate } from '@/lib/domain/iso-date';
import { nextRunningNumber } from '@/lib/domain/training/certificate-number';
import { keepsClass, mayInviteTo } from '@/lib/domain/training/class-keeper';
import { listGivenNumbers } from '@/lib/features/training-attendance/certificates/given-numbers';
import {
  listCompleted,
  type Completed,
} from '@/lib/features/training-attendance/certificates/list-completed';
import { getClassHead, type ClassHead } from '@/lib/features/training-attendance/class/class-head';
import { listSessions } from '@/lib/features/training-attendance/class/list-sessions';
import type { Context } from '@/lib/server/context';
import { NotFoundError } from '@/lib/server/not-found';

/** Certificates of a class: who completed it, and the next number of the office. */
export type CertificateDesk = {
  readonly head: ClassHead;
  readonly sessions: number;
  readonly people: readonly Completed[];
  readonly keeps: boolean;
  readonly next: number;
  readonly sign: string;
  readonly today: IsoDate;
};

const signOf = (number: string): string => number.replace(/^\d+\//u, '');

/** @throws NotFoundError when the class is neither the actor's nor one to which they send people. */
export async function readCertificates(
  { tx, actor, today }: Context,
  classId: string,
): Promise<CertificateDesk> {
  const head = await getClassHead(tx, classId);
  if (!mayInviteTo(actor, head)) throw new NotFoundError();
  const given = await listGivenNumbers(tx, head, today);
  const sign = signOf(given.at(-1) ?? (head.communeId === null ? 'GCN-STP' : 'GCN-UBND'));
  return {
    head,
    sessions: (await listSessions(tx, head.classId)).length,
    people: await listCompleted(tx, head.classId),
    keeps: keepsClass(actor, head),
    next: nextRunningNumber(given, sign),
    sign,
    today,
  };
}
