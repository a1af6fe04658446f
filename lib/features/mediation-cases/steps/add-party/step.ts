import 'server-only';
import { newId } from '@/lib/db/ids';
import { decideAddParty, type AddPartyInput as Plan } from '@/lib/domain/mediation-case/decisions/add-party';
import { PARTY_SIDE_LABELS } from '@/lib/domain/mediation-case/labels';
import { partiesOf } from '@/lib/features/mediation-cases/file/case-file';
import { AddPartyInput } from '@/lib/features/mediation-cases/steps/add-party/schema';
import type { CaseStep } from '@/lib/features/mediation-cases/steps/case-step';
import { saveSearchText } from '@/lib/features/mediation-cases/steps/save-search-text';
import { belonging } from '@/lib/features/mediation-cases/steps/writing';

/** A further party, or a person whose rights and duties the case touches (column 4 of the book). */
export const addPartyStep: CaseStep<AddPartyInput, Plan> = {
  action: 'add_party',
  input: AddPartyInput,
  decide: ({ actor, today, file }, input) => decideAddParty(file.facts, input, actor, today),
  write: async (context, { side, kind, name, birthYear }, { address, phone, headcount }) => {
    const { tx, file, today } = context;
    const last = partiesOf(file.parts, side).at(-1)?.ordinal ?? 0;
    await tx.caseParty.create({
      data: {
        ...belonging(file),
        id: newId(),
        side,
        ordinal: last + 1,
        kind,
        name,
        birthYear,
        address,
        phone,
        headcount,
      },
    });
    await saveSearchText(
      context,
      [...file.parts.parties.map((party) => party.name), name],
      file.parts.summary,
    );
    return {
      line: { happenedOn: today, note: `${PARTY_SIDE_LABELS[side]}.`, detail: { name } },
      message: `Đã thêm ${name}.`,
    };
  },
};
