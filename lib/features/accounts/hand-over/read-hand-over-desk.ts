import 'server-only';
import { getMembership } from '@/lib/features/accounts/get-membership';
import { listCaseCandidates, listOfficeCandidates } from '@/lib/features/accounts/hand-over/list-candidates';
import { isRunning, listOpenWork } from '@/lib/features/accounts/hand-over/open-work';
import { workTitle } from '@/lib/features/accounts/hand-over/work-title';
import { isLive } from '@/lib/features/accounts/membership';
import type { Context } from '@/lib/server/context';
import { NotFoundError } from '@/lib/server/not-found';
import { recordId } from '@/lib/server/record-id';

type Choice = { readonly value: string; readonly label: string };

/** What is open under somebody's name, and who can go on with it. */
export type HandOverDesk = {
  readonly membershipId: string;
  readonly version: number;
  readonly name: string;
  readonly cases: readonly {
    readonly id: string;
    readonly title: string;
    readonly choices: readonly Choice[];
  }[];
  /** Matters of an office: one successor takes them all. */
  readonly office: readonly { readonly id: string; readonly title: string }[];
  readonly successors: readonly Choice[];
  /** A file is being read or brought in just now; its runner works with this person's rights. */
  readonly running: boolean;
  /** Where an account for a successor is opened: the commune, or nothing for the city itself. */
  readonly placeId: string | null;
};

/** @throws NotFoundError for accounts that the actor does not issue, and for ended ones. */
export async function readHandOverDesk({ tx, today }: Context, membershipId: string): Promise<HandOverDesk> {
  const membership = await getMembership(tx, recordId(membershipId));
  if (!isLive(membership, today)) throw new NotFoundError();
  const work = await listOpenWork(tx, membership);
  const cases = work.filter(({ kind }) => kind === 'case');
  const office = work.filter(({ kind }) => kind !== 'case');
  const candidates = await listCaseCandidates(
    tx,
    membership,
    cases.map(({ id }) => id),
    today,
  );
  const successors = office.length === 0 ? [] : await listOfficeCandidates(tx, membership, today);
  return {
    membershipId: membership.membershipId,
    version: membership.version,
    name: membership.displayName,
    cases: cases.map((matter) => ({
      id: matter.id,
      title: workTitle(matter),
      choices: candidates
        .filter(({ caseId }) => caseId === matter.id)
        .map(({ mediatorId, name, isSelf }) => ({
          value: mediatorId,
          label: isSelf ? `${name} (vẫn ở trong tổ, không dùng tài khoản)` : name,
        })),
    })),
    office: office.map((matter) => ({ id: matter.id, title: workTitle(matter) })),
    successors: successors.map(({ membershipId: value, name, post }) => ({
      value,
      label: post === null ? name : `${name}, ${post}`,
    })),
    running: work.some(isRunning),
    placeId: membership.communeId,
  };
}
