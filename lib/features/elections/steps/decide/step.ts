import 'server-only';
import { decideRecognise, type ListedCandidate } from '@/lib/domain/election/decisions';
import type { ElectionKind } from '@/lib/domain/election/election';
import { seatChanges, type Recognised } from '@/lib/domain/election/seat-changes';
import { err } from '@/lib/domain/result';
import type { RecognisingKind } from '@/lib/domain/roll/decision-kind';
import {
  listedCandidates,
  type Candidate,
  type ElectionFile,
} from '@/lib/features/elections/file/election-file';
import type { KeeperContext } from '@/lib/features/elections/keeper';
import { addRecipients, keepDecision, type Recipient } from '@/lib/features/elections/procedure/decision';
import { findTwins } from '@/lib/features/elections/procedure/people';
import { changeSeats, lockSeats } from '@/lib/features/elections/steps/decide/change-seats';
import { keepPerson, recognitionOf } from '@/lib/features/elections/steps/decide/keep-person';
import { DecideInput } from '@/lib/features/elections/steps/decide/schema';
import { told, type ElectionStep } from '@/lib/features/elections/steps/election-step';
import { formatCount } from '@/lib/format/number';
import type { Refusal } from '@/lib/server/action';

const DECISION_KIND: Record<ElectionKind, RecognisingKind> = {
  mediators: 'recognise_mediators',
  supplementary: 'recognise_mediators',
  leader: 'recognise_leader',
  re_recognition: 're_recognise',
};

const listedOf = (file: ElectionFile): readonly ListedCandidate[] =>
  listedCandidates(file).map(({ candidateId, standing }) => ({
    candidateId,
    standing: standing === 'tied' ? 'tied' : 'elected',
  }));

/** Somebody may have come to the roll since the list was drawn up: then the candidate is picked from it first. */
async function refuseTwin(
  { tx, actor }: KeeperContext,
  chosen: readonly Candidate[],
): Promise<Refusal | null> {
  for (const candidate of chosen) {
    if (candidate.mediatorId !== null || candidate.isNewPerson) continue;
    const [twin] = await findTwins(tx, actor, candidate);
    if (twin) {
      return {
        code: 'twin_found',
        message: `Sổ vừa có ${twin.person.fullName}, có thể là cùng một người với người trong danh sách. Gộp hoặc sửa ở sổ hòa giải viên rồi ghi lại.`,
        field: 'chosenIds',
      };
    }
  }
  return null;
}

/** Who must receive the decision (Luật HGƠCS Đ8.4). */
function recipientsOf(
  { outline, officials }: ElectionFile,
  chosen: readonly Candidate[],
): readonly Pick<Recipient, 'kind' | 'name'>[] {
  const named = (role: 'head' | 'deputy', otherwise: string) =>
    officials.find((official) => official.role === role)?.name ?? otherwise;
  return [
    {
      kind: 'front_standing_committee',
      name: `Ban thường trực Ủy ban Mặt trận Tổ quốc Việt Nam ${outline.communeName}`,
    },
    {
      kind: 'front_work_committee',
      name: named('head', outline.proposedBy ?? 'Trưởng ban công tác Mặt trận'),
    },
    { kind: 'neighbourhood_head', name: named('deputy', 'Trưởng thôn, tổ trưởng tổ dân phố') },
    ...chosen.map(({ fullName }) => ({ kind: 'mediator' as const, name: fullName })),
  ];
}

async function recognise(
  context: KeeperContext,
  file: ElectionFile,
  chosen: readonly Candidate[],
  { decisionId, effectiveOn }: { readonly decisionId: string; readonly effectiveOn: string },
): Promise<void> {
  const { tx, actor } = context;
  const { teamId, electionId, kind } = file.outline;
  const seats = await lockSeats(context, teamId, effectiveOn);
  const people: Recognised[] = [];
  for (const candidate of chosen) {
    const recognition = await recognitionOf(context, candidate, kind === 're_recognition', effectiveOn);
    const mediatorId = await keepPerson(context, candidate, { recognition, effectiveOn });
    people.push({ mediatorId, role: candidate.role, recognition });
  }
  const changes = seatChanges(people, seats, { decisionId, effectiveOn });
  await changeSeats(context, changes, { decisionId, effectiveOn, teamId });
  for (const [index, { candidateId }] of chosen.entries()) {
    await tx.$executeRaw`
      UPDATE election_candidate c SET is_recognised = true, mediator_id = s.mediator_id, membership_id = s.id
        FROM team_membership s
       WHERE c.city_id = ${actor.cityId}::uuid AND c.id = ${candidateId}::uuid AND s.city_id = c.city_id
         AND s.team_id = ${teamId}::uuid AND s.mediator_id = ${people[index]?.mediatorId}::uuid
         AND (s.valid_to IS NULL OR s.valid_to > ${effectiveOn}::date)`;
  }
  await tx.electionCandidate.updateMany({
    where: { cityId: actor.cityId, electionId, isRecognised: null },
    data: { isRecognised: false },
  });
}

/**
 * The chairman's decision, carried out in one transaction: the paper, the people, their seats, and who must receive it.
 */
export const decideStep: ElectionStep<DecideInput, { readonly chosen: readonly Candidate[] }> = {
  action: 'decide',
  input: DecideInput,
  decide: async (context, file, input) => {
    const terms = { ...input, takesEffectOn: input.takesEffectOn ?? input.decidedOn };
    const decided = told(decideRecognise(file.facts, terms, listedOf(file), context.today), input);
    if (!decided.ok) return decided;
    const chosen = file.candidates.filter(({ candidateId }) => input.chosenIds.includes(candidateId));
    const refusal = await refuseTwin(context, chosen);
    return refusal ? err(refusal) : { ok: true, value: { ...decided.value, chosen } };
  },
  write: async (context, file, { chosen }, input) => {
    const effectiveOn = input.takesEffectOn ?? input.decidedOn;
    const decisionId = await keepDecision(context, DECISION_KIND[file.outline.kind], {
      ...input,
      takesEffectOn: effectiveOn,
    });
    await recognise(context, file, chosen, { decisionId, effectiveOn });
    await addRecipients(context, decisionId, recipientsOf(file, chosen));
    return {
      event: 'decided',
      happenedOn: input.decidedOn,
      note: [input.number, input.note].filter(Boolean).join('; '),
      change: { decisionId, decisionNote: input.note },
      message: `Đã ghi quyết định, công nhận ${formatCount(chosen.length)} người.`,
    };
  },
};
