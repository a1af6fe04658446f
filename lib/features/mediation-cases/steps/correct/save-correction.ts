import 'server-only';
import { databaseDay } from '@/lib/db/day';
import type { PartySide } from '@/lib/domain/mediation-case/case';
import type { CorrectableField } from '@/lib/domain/mediation-case/decisions/correct';
import { partiesOf } from '@/lib/features/mediation-cases/file/case-file';
import type { CaseChange, StepContext } from '@/lib/features/mediation-cases/steps/case-step';
import { saveSearchText } from '@/lib/features/mediation-cases/steps/save-search-text';

async function saveSummary(context: StepContext, summary: string): Promise<void> {
  const { tx, file } = context;
  const { cityId, caseId } = file.outline;
  await tx.caseNarrative.updateMany({ where: { cityId, caseId }, data: { summary } });
  await saveSearchText(
    context,
    file.parts.parties.map(({ name }) => name),
    summary,
  );
}

async function saveName(context: StepContext, side: PartySide, name: string): Promise<void> {
  const { tx, file } = context;
  const { cityId, caseId } = file.outline;
  const party = partiesOf(file.parts, side)[0];
  if (!party) return;
  await tx.caseParty.updateMany({ where: { cityId, caseId, id: party.id }, data: { name } });
  await saveSearchText(
    context,
    file.parts.parties.map((one) => (one.id === party.id ? name : one.name)),
    file.parts.summary,
  );
}

/** Puts the right value where the wrong one stood. @returns the columns of the case itself that change with it. */
export async function saveCorrection(
  context: StepContext,
  field: CorrectableField,
  value: string,
): Promise<CaseChange> {
  const { cityId, caseId } = context.file.outline;
  switch (field) {
    case 'received_on':
      return { receivedOn: databaseDay(value) };
    case 'kind':
      // A sub-kind belongs to one kind: the old one cannot stand under the new.
      return { kind: value, subkind: null };
    case 'ground':
      return { ground: value };
    case 'summary':
      await saveSummary(context, value);
      return {};
    case 'first_party':
      await saveName(context, 'first', value);
      return {};
    case 'second_party':
      await saveName(context, 'second', value);
      return {};
    case 'agreement':
      await context.tx.caseNarrative.updateMany({ where: { cityId, caseId }, data: { agreement: value } });
      return {};
  }
}
