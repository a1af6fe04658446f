import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import type { ElectionKind } from '@/lib/domain/election/election';
import type { ChangeKind } from '@/lib/domain/unit-change/kinds';
import type { Membership } from '@/lib/features/accounts/membership';

/**
 * One open matter, as far as whoever ends the access may know it: where it stands (team, file, decision), and a word that
 * tells it from others there: the number of a case, who is to leave, the state of a file, the kind of a procedure.
 */
export type OpenWork = { readonly id: string; readonly place: string } & (
  | { readonly kind: 'case' | 'import' | 'leaving'; readonly word: string }
  | { readonly kind: 'election'; readonly word: ElectionKind }
  | { readonly kind: 'unit_change'; readonly word: ChangeKind }
);

/** Everything that is open under a membership's name; nothing for one that the actor does not issue. */
export async function listOpenWork(
  tx: ScopedTx,
  { cityId, membershipId }: Pick<Membership, 'cityId' | 'membershipId'>,
): Promise<readonly OpenWork[]> {
  const work = await tx.$queryRaw<OpenWork[]>`
    SELECT kind, id, word, place FROM open_work(${cityId}::uuid, ${membershipId}::uuid) ORDER BY kind, id`;
  return work.sort((a, b) => a.kind.localeCompare(b.kind) || asRead.compare(nameOf(a), nameOf(b)));
}

/** Case 9 before case 14. */
const asRead = new Intl.Collator('vi', { numeric: true });
const nameOf = ({ place, word }: OpenWork): string => `${place} ${word}`;

/** States of a file on which a runner is at work in the name of whoever started it. */
const RUNNING = ['reading', 'applying', 'undoing'];

/** Whether the matter cannot change hands before a runner is done with it. */
export const isRunning = ({ kind, word }: OpenWork): boolean => kind === 'import' && RUNNING.includes(word);
