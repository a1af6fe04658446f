import 'server-only';
import type { ElectionAction } from '@/lib/domain/election/election';
import { stepLabel } from '@/lib/domain/election/labels';
import { ELECTION_KIND_LABELS } from '@/lib/domain/election/labels';
import { nextStatus } from '@/lib/domain/election/transitions';
import { ELECTION_WHY_NOT_PHRASES } from '@/lib/domain/election/why-not';
import { electionActionOf, electionHref } from '@/lib/features/elections/address';
import type { ElectionFile } from '@/lib/features/elections/file/election-file';
import { getElectionFile } from '@/lib/features/elections/file/get-election-file';
import { asKeeper } from '@/lib/features/elections/keeper';
import { listPeople, type RollPerson } from '@/lib/features/elections/procedure/people';
import { readTeamNumbers, type TeamNumbers } from '@/lib/features/elections/procedure/team-numbers';
import type { StepBase } from '@/lib/features/elections/ui/use-step-form';
import type { Context } from '@/lib/server/context';
import { NotFoundError } from '@/lib/server/not-found';
import { recordId } from '@/lib/server/record-id';

type Header = { readonly title: string; readonly whose: string; readonly backHref: string };

/** What a step's page shows. `closed`: it is not the moment; `reason` says what it waits for. */
export type StepView = Header &
  (
    | {
        readonly kind: 'open';
        readonly action: ElectionAction;
        readonly base: StepBase;
        readonly file: ElectionFile;
        readonly numbers: TeamNumbers;
        /** For the form of a candidate alone; empty elsewhere. */
        readonly people: readonly RollPerson[];
        /** The candidate being mended; null for a new one. */
        readonly candidateId: string | null;
      }
    | { readonly kind: 'closed'; readonly reason: string }
  );

/**
 * The form of one step, with what it starts from.
 * @param candidateId the candidate to mend, as the address names it.
 * @throws NotFoundError for an unknown step and an election that is not there.
 */
export async function readStep(
  asked: Context,
  { id, slug, candidateId }: { id: string; slug: string; candidateId: string | null },
): Promise<StepView> {
  const context = asKeeper(asked);
  const { tx, actor, today } = context;
  const action = electionActionOf(slug);
  if (action === null) throw new NotFoundError();
  const file = await getElectionFile(tx, actor.cityId, recordId(id));
  const { electionId, kind, teamId, teamName, version } = file.outline;
  const title = stepLabel(kind, action);
  const header: Header = {
    title,
    whose: `${ELECTION_KIND_LABELS[kind]}, ${teamName}`,
    backHref: electionHref(electionId),
  };
  const next = nextStatus(file.facts, action);
  if (!next.ok) {
    return { ...header, kind: 'closed', reason: `${title}: ${ELECTION_WHY_NOT_PHRASES[next.error.whyNot]}.` };
  }
  return {
    ...header,
    kind: 'open',
    action,
    base: {
      id: electionId,
      idField: 'electionId',
      version,
      today,
      title,
      backHref: header.backHref,
      draftKey: `election:${electionId}:${action}:${candidateId ?? ''}`,
    },
    file,
    numbers: await readTeamNumbers(tx, actor.cityId, teamId, today),
    people: action === 'save_candidate' ? await listPeople(tx, actor, teamId, today) : [],
    candidateId: file.candidates.some((one) => one.candidateId === candidateId) ? candidateId : null,
  };
}
