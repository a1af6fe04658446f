import 'server-only';
import { databaseDayOrNull } from '@/lib/db/day';
import { newId } from '@/lib/db/ids';
import { decideCandidate, decidePlainly } from '@/lib/domain/election/decisions';
import { err } from '@/lib/domain/result';
import type { ElectionFile } from '@/lib/features/elections/file/election-file';
import type { KeeperContext } from '@/lib/features/elections/keeper';
import { findTwins, listPeople } from '@/lib/features/elections/procedure/people';
import { CandidateInput, RemoveCandidateInput } from '@/lib/features/elections/steps/candidate/schema';
import { told, type ElectionStep } from '@/lib/features/elections/steps/election-step';
import { foldVietnamese } from '@/lib/schema/fold';
import type { Refusal } from '@/lib/server/action';

/** What only the roll can say against a candidate; null when nothing does. */
async function refuseByRoll(
  { tx, actor, today }: KeeperContext,
  { outline, candidates }: ElectionFile,
  input: CandidateInput,
): Promise<Refusal | null> {
  if (input.candidateId !== null && !candidates.some((one) => one.candidateId === input.candidateId)) {
    return {
      code: 'candidate_unknown',
      message: 'Người này không còn trong danh sách. Mở lại trang thủ tục.',
    };
  }
  const others = candidates.filter(({ candidateId }) => candidateId !== input.candidateId);
  if (input.mediatorId !== null) {
    if (others.some(({ mediatorId }) => mediatorId === input.mediatorId)) {
      return { code: 'candidate_twice', message: 'Người này đã có trong danh sách.', field: 'mediatorId' };
    }
    const people = await listPeople(tx, actor, outline.teamId, today);
    const person = people.find(({ mediatorId }) => mediatorId === input.mediatorId);
    if (!person) {
      return {
        code: 'person_unknown',
        message: 'Không tìm thấy người này trong sổ. Chọn lại.',
        field: 'mediatorId',
      };
    }
    if (outline.kind === 'leader' && person.roleHere === null) {
      return {
        code: 'not_of_the_team',
        message: 'Tổ trưởng được bầu trong số hòa giải viên của tổ (Luật, Điều 14). Chọn người của tổ.',
        field: 'mediatorId',
      };
    }
    return null;
  }
  if (outline.kind === 'leader' || outline.kind === 're_recognition') {
    return {
      code: 'person_missing',
      message: 'Chọn một người đã có trong sổ hòa giải viên.',
      field: 'mediatorId',
    };
  }
  if (input.isNewPerson) return null;
  const [twin] = await findTwins(tx, actor, input);
  return twin
    ? {
        code: 'twin_found',
        message: `Sổ đã có ${twin.person.fullName}${twin.person.birthYear ? `, sinh ${twin.person.birthYear}` : ''}. Chọn người đó ở ô đầu tiên, hoặc đánh dấu «Đây là người khác».`,
        field: 'isNewPerson',
      }
    : null;
}

/** The columns of a candidate from the form. */
const columnsOf = (input: CandidateInput) => ({
  mediatorId: input.mediatorId,
  isNewPerson: input.isNewPerson,
  role: input.role,
  source: input.source,
  consentedOn: databaseDayOrNull(input.source === 'introduced' ? input.consentedOn : null),
  fullName: input.fullName,
  searchName: foldVietnamese(input.fullName),
  birthYear: input.birthYear,
  birthDate: databaseDayOrNull(input.birthDate),
  sex: input.sex,
  phone: input.phone,
  ethnicity: input.ethnicity,
  qualification: input.qualification,
  qualificationNote: input.qualificationNote,
  occupation: input.occupation,
  officeHeld: input.officeHeld,
  address: input.address,
  criteriaMet: [...new Set(input.criteria)],
});

/** A name on the list, or a mended one (Luật HGƠCS Đ8.1). */
export const candidateStep: ElectionStep<CandidateInput> = {
  action: 'save_candidate',
  input: CandidateInput,
  decide: async (context, file, input) => {
    const decided = told(decideCandidate(file.facts, input, context.today), input);
    if (!decided.ok) return decided;
    const refusal = await refuseByRoll(context, file, input);
    return refusal ? err(refusal) : decided;
  },
  write: async ({ tx, today }, { outline, candidates }, _plan, input) => {
    const { cityId, communeId, teamId, electionId } = outline;
    if (input.candidateId === null) {
      const ordinal = Math.max(0, ...candidates.map((one) => one.ordinal)) + 1;
      await tx.electionCandidate.create({
        data: { cityId, communeId, teamId, electionId, id: newId(), ordinal, ...columnsOf(input) },
      });
    } else {
      await tx.electionCandidate.updateMany({
        where: { cityId, electionId, id: input.candidateId },
        data: columnsOf(input),
      });
    }
    return {
      event: 'candidate_saved',
      happenedOn: today,
      note: input.fullName,
      message: `Đã ghi ${input.fullName} vào danh sách.`,
    };
  },
};

/** A name taken off before the vote; the course keeps it. */
export const removeCandidateStep: ElectionStep<RemoveCandidateInput, { readonly name: string }> = {
  action: 'remove_candidate',
  input: RemoveCandidateInput,
  decide: (_context, file, input) => {
    const decided = told(decidePlainly(file.facts, 'remove_candidate'), input);
    if (!decided.ok) return decided;
    const candidate = file.candidates.find(({ candidateId }) => candidateId === input.candidateId);
    return candidate
      ? { ok: true, value: { ...decided.value, name: candidate.fullName } }
      : err({ code: 'candidate_unknown', message: 'Chọn người rút khỏi danh sách.', field: 'candidateId' });
  },
  write: async ({ tx }, { outline }, { name }, input) => {
    await tx.electionCandidate.deleteMany({
      where: { cityId: outline.cityId, electionId: outline.electionId, id: input.candidateId },
    });
    return {
      event: 'candidate_removed',
      happenedOn: input.on,
      note: `${name}: ${input.reason}`,
      message: `Đã rút ${name} khỏi danh sách.`,
    };
  },
};
