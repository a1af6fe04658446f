import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import type { IsoDate } from '@/lib/domain/iso-date';
import type { CaseAction } from '@/lib/domain/mediation-case/case';
import type { Decided } from '@/lib/domain/mediation-case/decisions/ruling';
import type { Result } from '@/lib/domain/result';
import type { CaseFile } from '@/lib/features/mediation-cases/file/case-file';
import type { EventDetail } from '@/lib/features/mediation-cases/file/event-detail';
import type { StepErrorCode } from '@/lib/features/mediation-cases/steps/step-error';
import type { TenantContext } from '@/lib/server/context';
import type { OutboxMessage } from '@/lib/server/outbox';
import type { z } from '@/lib/schema/zod';

/** What every step is sent: which case, and the version the form was drawn from. */
export type StepInput = { readonly caseId: string; readonly version: number };

/** The locked case and who acts on it, when. */
export type StepContext = TenantContext & { readonly file: CaseFile };

/** Columns of the case itself that a step sets; status and version are set by `run-step.ts` alone. */
export type CaseChange = Omit<
  Extract<Parameters<ScopedTx['mediationCase']['updateMany']>[0], object>['data'],
  'status' | 'version'
>;

/** The line of the timeline that a step appends. */
export type EventLine = {
  readonly happenedOn: IsoDate;
  readonly note?: string | null;
  /** From whom the writer heard it: «bà Hạnh». */
  readonly heardFrom?: string | null;
  readonly detail?: EventDetail;
};

export type Written = {
  readonly line: EventLine;
  readonly change?: CaseChange;
  /** «Đã hẹn buổi hòa giải ngày 21/11.» */
  readonly message: string;
  readonly outbox?: readonly OutboxMessage[];
  /** What must come after every other write, because it may end the actor's own right to the case. */
  readonly lastly?: () => Promise<void>;
};

/**
 * One act in the life of a case: what is sent, what the rule says, what is written. Lock, version, event, the case's
 * own row and the audit are the same for all and stand in `run-step.ts`.
 */
export type CaseStep<Input extends StepInput, Plan extends object> = {
  readonly action: CaseAction;
  readonly input: z.ZodType<Input>;
  readonly decide: (
    context: StepContext,
    input: Input,
  ) => Result<Decided<Plan>, StepErrorCode> | Promise<Result<Decided<Plan>, StepErrorCode>>;
  readonly write: (context: StepContext, plan: Decided<Plan>, input: Input) => Written | Promise<Written>;
};
