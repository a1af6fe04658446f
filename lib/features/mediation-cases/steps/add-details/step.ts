import 'server-only';
import { yearOf } from '@/lib/domain/calendar';
import { decideAddDetails, type DetailsInput } from '@/lib/domain/mediation-case/decisions/add-details';
import { err } from '@/lib/domain/result';
import { detailChanges, partyChanges } from '@/lib/features/mediation-cases/steps/add-details/changes';
import { AddDetailsInput } from '@/lib/features/mediation-cases/steps/add-details/schema';
import type { CaseStep, StepContext } from '@/lib/features/mediation-cases/steps/case-step';

async function saveParties({ tx, file }: StepContext, input: AddDetailsInput): Promise<void> {
  const { cityId, caseId } = file.outline;
  for (const { id, ...written } of input.parties) {
    const party = file.parts.parties.find((one) => one.id === id);
    if (!party || partyChanges(party, { id, ...written }).length === 0) continue;
    await tx.caseParty.updateMany({
      where: { cityId, caseId, id },
      data: {
        kind: written.kind,
        birthYear: written.birthYear ?? party.birthYear,
        headcount: written.headcount ?? party.headcount,
        address: written.address ?? party.address,
        phone: written.phone ?? party.phone,
      },
    });
  }
}

/** What the six inputs left for later: ground (Luật HGƠCS Đ16), sub-kind, content, age, address and phone of the parties. */
export const addDetailsStep: CaseStep<AddDetailsInput, DetailsInput> = {
  action: 'add_details',
  input: AddDetailsInput,
  decide: ({ actor, today, file }, input) => {
    const ids = file.parts.parties.map(({ id }) => id);
    if (input.parties.some(({ id }) => !ids.includes(id))) return err('party_unknown');
    if (input.parties.some(({ birthYear }) => birthYear !== null && birthYear > yearOf(today)))
      return err('birth_year_impossible');
    if (detailChanges(file, input).length === 0) return err('details_unchanged');
    return decideAddDetails(file.facts, input, actor);
  },
  write: async (context, { ground, subKind }, input) => {
    const { tx, file, today } = context;
    const { cityId, caseId } = file.outline;
    await saveParties(context, input);
    if (input.content !== null) {
      await tx.caseNarrative.updateMany({ where: { cityId, caseId }, data: { content: input.content } });
    }
    return {
      line: { happenedOn: today, detail: { changes: [...detailChanges(file, input)] } },
      change: { ground: ground ?? file.outline.ground, subkind: subKind ?? file.outline.subKind },
      message: 'Đã ghi thêm chi tiết.',
    };
  },
};
