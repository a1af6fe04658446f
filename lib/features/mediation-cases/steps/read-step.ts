import 'server-only';
import type { CaseAction } from '@/lib/domain/mediation-case/case';
import { CASE_ACTION_LABELS } from '@/lib/domain/mediation-case/labels';
import { actionsByRight } from '@/lib/domain/mediation-case/standing';
import { nextStatus } from '@/lib/domain/mediation-case/transitions';
import { WHY_NOT_PHRASES } from '@/lib/domain/mediation-case/why-not';
import type { CaseFile } from '@/lib/features/mediation-cases/file/case-file';
import { sayWhoseCase } from '@/lib/features/mediation-cases/file/case-names';
import { readCase } from '@/lib/features/mediation-cases/file/read-case';
import { actionOfSlug } from '@/lib/features/mediation-cases/file/step-slug';
import { readChoices, type StepChoices } from '@/lib/features/mediation-cases/steps/read-choices';
import type { StepBase } from '@/lib/features/mediation-cases/steps/ui/use-step-form';
import type { Context } from '@/lib/server/context';
import { NotFoundError } from '@/lib/server/not-found';

type Header = {
  readonly caseId: string;
  readonly action: CaseAction;
  readonly title: string;
  readonly summary: string;
  readonly whose: string;
};

/** `closed`: the step is this actor's to take, but not now; `reason` says what it waits for. */
export type StepView = Header &
  (
    | {
        readonly kind: 'open';
        readonly base: StepBase;
        readonly file: CaseFile;
        readonly choices: StepChoices;
      }
    | { readonly kind: 'closed'; readonly reason: string }
  );

/**
 * What the page of one step shows.
 * @param slug the step as the address names it.
 * @param communeId the commune whose teams are listed, for the step that asks another team to help.
 * @throws NotFoundError for an unknown step, a case that is not there, and a step that is never this actor's.
 */
export async function readStep(
  context: Context,
  { caseId, slug, communeId }: { caseId: string; slug: string; communeId: string | null },
): Promise<StepView> {
  const action = actionOfSlug(slug);
  if (action === null) throw new NotFoundError();
  const opened = await readCase(context, caseId);
  if (opened.kind !== 'file') throw new NotFoundError();
  const { file } = opened;
  if (!actionsByRight(file.facts, context.actor).has(action)) throw new NotFoundError();
  const header: Header = {
    caseId: file.outline.caseId,
    action,
    title: CASE_ACTION_LABELS[action],
    summary: file.parts.summary,
    whose: sayWhoseCase(file.outline),
  };
  const next = nextStatus(file.facts, action);
  if (!next.ok) {
    return {
      ...header,
      kind: 'closed',
      reason: `${CASE_ACTION_LABELS[action]}: ${WHY_NOT_PHRASES[next.error.whyNot]}.`,
    };
  }
  const { version } = file.outline;
  return {
    ...header,
    kind: 'open',
    base: { caseId: header.caseId, version, today: context.today, action },
    file,
    choices: await readChoices(context, file, action, communeId),
  };
}
