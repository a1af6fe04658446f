import 'server-only';
import type { AuditAction, AuditSubject } from '@/lib/audit/vocabulary';
import { newId } from '@/lib/db/ids';
import { databaseDay } from '@/lib/db/day';
import type { IsoDate } from '@/lib/domain/iso-date';
import type { Result } from '@/lib/domain/result';
import { asKeeper, type KeeperContext } from '@/lib/features/elections/keeper';
import type { OfProcedure } from '@/lib/features/elections/procedure/course';
import { formatClockTime, formatShortDate, todayInVietnam } from '@/lib/format/date';
import { ConflictError } from '@/lib/server/conflict';
import { done, refused, type Outcome, type Refusal } from '@/lib/server/action';
import type { Context } from '@/lib/server/context';
import { NotFoundError } from '@/lib/server/not-found';

/** A step's own writes, and the line of the course it leaves. */
export type Written<Event extends string, Change> = {
  readonly event: Event;
  readonly happenedOn: IsoDate;
  readonly note?: string | null;
  /** Columns of the procedure's own row. */
  readonly change?: Change;
  /** «Đã ghi kết quả bầu.» */
  readonly message: string;
};

/** What all steps of one kind of procedure share: how its row is locked, saved and named. */
export type Procedure<File, Status extends string, Event extends string, Change> = {
  readonly subject: AuditSubject;
  readonly auditWord: (event: Event) => AuditAction;
  /** Takes the lock first and reads after it. @returns the file with its version. */
  readonly lock: (context: KeeperContext, id: string) => Promise<File>;
  readonly standing: (file: File) => {
    readonly id: string;
    readonly teamId: string;
    readonly version: number;
    readonly changedBy: string | null;
    readonly changedAt: Date | null;
    readonly of: OfProcedure;
  };
  readonly save: (
    context: KeeperContext,
    file: File,
    status: Status,
    change: Change | undefined,
  ) => Promise<number>;
};

/** One step: what is decided, and what is written when the rules allow it. */
export type Step<File, Status extends string, Event extends string, Change, Input, Plan> = {
  readonly decide: (
    context: KeeperContext,
    file: File,
    input: Input,
  ) =>
    | Promise<Result<Plan & { readonly status: Status }, Refusal>>
    | Result<Plan & { readonly status: Status }, Refusal>;
  readonly write: (
    context: KeeperContext,
    file: File,
    plan: Plan & { readonly status: Status },
    input: Input,
  ) => Promise<Written<Event, Change>> | Written<Event, Change>;
};

export type StepDone = { readonly id: string; readonly version: number };

/**
 * Takes one step: lock and version → the rule → its own writes → the line of the course → the row itself. What the rule
 * refuses leaves nothing behind.
 */
export async function takeStep<File, Status extends string, Event extends string, Change, Input, Plan>(
  procedure: Procedure<File, Status, Event, Change>,
  step: Step<File, Status, Event, Change, Input, Plan>,
  asked: Context,
  { id, version, input }: { readonly id: string; readonly version: number; readonly input: Input },
): Promise<Outcome<StepDone>> {
  const context = asKeeper(asked);
  const file = await procedure.lock(context, id);
  const standing = procedure.standing(file);
  if (standing.version !== version) throw conflictWith(standing, context.today);
  const decided = await step.decide(context, file, input);
  if (!decided.ok) {
    const { code, message, field } = decided.error;
    return refused(code, message, field);
  }
  const written = await step.write(context, file, decided.value, input);
  await appendLine(context, standing, written);
  if ((await procedure.save(context, file, decided.value.status, written.change)) !== 1) {
    throw new NotFoundError();
  }
  return done({
    value: { id, version: version + 1 },
    message: written.message,
    audit: {
      action: procedure.auditWord(written.event),
      subject: procedure.subject,
      subjectId: id,
      detail: { status: decided.value.status, version: version + 1 },
    },
  });
}

type Standing = { readonly teamId: string; readonly of: OfProcedure };

/** Appends a line to the course of a procedure. */
export async function appendLine(
  { tx, actor }: KeeperContext,
  { teamId, of }: Standing,
  line: { readonly event: string; readonly happenedOn: IsoDate; readonly note?: string | null },
): Promise<void> {
  await tx.procedureEvent.create({
    data: {
      cityId: actor.cityId,
      id: newId(),
      communeId: actor.communeId,
      teamId,
      electionId: of.electionId,
      leavingId: of.leavingId,
      kind: line.event,
      happenedOn: databaseDay(line.happenedOn),
      note: line.note ?? null,
      recordedBy: actor.displayName,
    },
  });
}

function conflictWith(
  { changedBy, changedAt, version }: { changedBy: string | null; changedAt: Date | null; version: number },
  today: IsoDate,
): ConflictError {
  const at = changedAt
    ? `${formatClockTime(changedAt)} ngày ${formatShortDate(todayInVietnam(changedAt), today)}`
    : '';
  return new ConflictError({ by: changedBy ?? '', at, current: { version: String(version) } });
}
