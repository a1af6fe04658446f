import 'server-only';
import { revalidatePath } from 'next/cache';
import { headers } from 'next/headers';
import { z } from 'zod';
import type { ActionResult, FormAction } from '@/components/form/action-result';
import { recordAudit, type AuditRecord } from '@/lib/audit/record';
import { currentSession } from '@/lib/auth/session';
import type { SignedInAccount } from '@/lib/auth/session-state';
import { asGate, withScope, type ScopedTx } from '@/lib/db/scope';
import { can, type Permission } from '@/lib/domain/access/permissions';
import type { Actor } from '@/lib/domain/access/roles';
import { serverEnv } from '@/lib/env';
import { todayInVietnam } from '@/lib/format/date';
import { answerToError, REFUSALS } from './answers';
import type { Context } from './context';
import { auditDenial } from './denial';
import { claim, hashRequest, keepResult, type Claim } from './idempotency';
import { isOwnOrigin } from '@/lib/http/origin';
import { enqueue, type OutboxMessage } from './outbox';

/** An expected refusal: a code of the feature, the sentence for it, and the field it belongs to, if one. */
export type Refusal = { readonly code: string; readonly message: string; readonly field?: string };

/** What an action hands back when it has written: the value for the browser and the line for the audit. */
export type Done<T> = {
  readonly value: T;
  /**
   * Laid over `value` in this answer and nowhere else: a first password. It is not kept beside the key, so the same
   * request sent again is answered without it, and the page offers to make a new one (C-16).
   */
  readonly shownOnce?: Partial<T>;
  /** «Đã ghi vụ 3/2026 vào sổ Tổ số 12.» */
  readonly message?: string;
  readonly audit: AuditRecord;
  readonly outbox?: readonly OutboxMessage[];
};

/** Either done or refused. A refusal rolls back everything the action wrote. */
export type Outcome<T> =
  { readonly ok: true; readonly done: Done<T> } | { readonly ok: false; readonly refusal: Refusal };

/** A success that `run` returns. */
export const done = <T>(value: Done<T>): Outcome<T> => ({ ok: true, done: value });

/** A refusal that `run` returns. */
export const refused = (code: string, message: string, field?: string): Outcome<never> => ({
  ok: false,
  refusal: field === undefined ? { code, message } : { code, message, field },
});

const Envelope = z.strictObject({ key: z.uuid(), input: z.unknown() });

class Refused extends Error {
  constructor(readonly answer: ActionResult<never>) {
    super('refused');
  }
}

function fieldErrors(error: z.ZodError): Record<string, string> {
  const errors: Record<string, string> = {};
  for (const issue of error.issues) errors[issue.path.join('.')] ??= issue.message;
  return errors;
}

async function hasOwnOrigin(): Promise<boolean> {
  const sent = await headers();
  return isOwnOrigin(sent.get('origin'), sent.get('host'), serverEnv().publicOrigin);
}

/** The same for both kinds of action: claim the key, run, keep the answer, write the audit and the outbox. */
async function once<T>(
  tx: ScopedTx,
  request: Claim,
  run: () => Promise<Outcome<T>>,
): Promise<ActionResult<T>> {
  const claimed = await claim(tx, request);
  if (claimed.kind === 'reused') throw new Refused(REFUSALS.key_reused);
  if (claimed.kind === 'again') return claimed.result as ActionResult<T>;
  const outcome = await run();
  if (!outcome.ok) {
    const { code, message, field } = outcome.refusal;
    throw new Refused({
      ok: false,
      code,
      message,
      ...(field === undefined ? {} : { fieldErrors: { [field]: message } }),
    });
  }
  const { value, shownOnce, message, audit, outbox = [] } = outcome.done;
  await recordAudit(tx, audit);
  for (const item of outbox) if (request.cityId) await enqueue(tx, request.cityId, item);
  const kept: ActionResult<T> = message === undefined ? { ok: true, value } : { ok: true, value, message };
  await keepResult(tx, request, kept);
  return shownOnce === undefined ? kept : { ...kept, value: { ...value, ...shownOnce } };
}

async function answer<T>(work: () => Promise<ActionResult<T>>): Promise<ActionResult<T>> {
  try {
    return await work();
  } catch (error) {
    return error instanceof Refused ? error.answer : answerToError(error);
  }
}

type Parsed<I> = { readonly key: string; readonly input: I; readonly requestHash: string };

function parseEnvelope<I>(schema: z.ZodType<I>, sent: unknown): Parsed<I> {
  const envelope = Envelope.safeParse(sent);
  if (!envelope.success) throw new Refused(REFUSALS.invalid);
  const parsed = schema.safeParse(envelope.data.input);
  if (!parsed.success) throw new Refused({ ...REFUSALS.invalid, fieldErrors: fieldErrors(parsed.error) });
  return { key: envelope.data.key, input: parsed.data, requestHash: hashRequest(envelope.data.input) };
}

/**
 * The door for mutations: Origin → actor → permission → parse → one transaction {key, rule, write, audit, outbox} →
 * revalidate → answer. What is expected to go wrong comes back as a value with a sentence; nothing is half done.
 *
 * @param name unique; part of the idempotency key.
 * @param input a strict schema: fields that nobody asked for (scope, status) are refused.
 * @param run reads, decides and writes under the actor's scope; `refused(…)` rolls everything back.
 */
export function action<I, T>(definition: {
  readonly name: string;
  readonly permission: Permission;
  readonly input: z.ZodType<I>;
  readonly run: (context: Context & { readonly input: I }) => Promise<Outcome<T>>;
  readonly revalidate?: (context: { readonly input: I; readonly value: T }) => readonly string[];
  /** Work to set going once all is committed; it must bear being set going twice, or not at all. */
  readonly after?: () => void;
}): FormAction<T> {
  return (sent) =>
    answer<T>(async () => {
      if (!(await hasOwnOrigin())) return REFUSALS.foreign_origin;
      const session = await currentSession();
      if (session.kind !== 'signed_in') return REFUSALS.signed_out;
      const { actor, now } = session;
      if (!can(actor, definition.permission)) {
        await auditDenial(actor, definition.permission);
        return REFUSALS.not_found;
      }
      const { key, input, requestHash } = parseEnvelope(definition.input, sent);
      const request = { ...claimant(actor), action: definition.name, key, requestHash };
      const result = await withScope(actor, (tx) =>
        once(tx, request, () => definition.run({ tx, actor, now, today: todayInVietnam(now), input })),
      );
      if (!result.ok) return result;
      for (const path of definition.revalidate?.({ input, value: result.value }) ?? []) revalidatePath(path);
      definition.after?.();
      return result;
    });
}

function claimant(actor: Actor): Pick<Claim, 'cityId' | 'membershipId'> {
  return { cityId: actor.cityId, membershipId: actor.membershipId ?? actor.accountId };
}

/** Who the audit names, and in whose chain, when the gate acts for somebody. */
function signedAs({ accountId, cityId, communeId, membershipId, role }: Actor) {
  return { accountId, cityId, communeId, membershipId, actorRole: role };
}

/** The same door for a person's own account (password, place, signing out): no place is needed, it runs as the gate. */
export function accountAction<I, T>(definition: {
  readonly name: string;
  readonly input: z.ZodType<I>;
  readonly run: (context: {
    readonly tx: ScopedTx;
    readonly account: SignedInAccount;
    readonly now: Date;
    readonly input: I;
  }) => Promise<Outcome<T>>;
}): FormAction<T> {
  return (sent) =>
    answer<T>(async () => {
      if (!(await hasOwnOrigin())) return REFUSALS.foreign_origin;
      const session = await currentSession();
      if (session.kind === 'none') return REFUSALS.signed_out;
      const { account, now } = session;
      const { key, input, requestHash } = parseEnvelope(definition.input, sent);
      // The key belongs to the person, whichever place they work in; the audit belongs to the place.
      const request = {
        cityId: null,
        membershipId: account.accountId,
        action: definition.name,
        key,
        requestHash,
      };
      return asGate(
        (tx) => once(tx, request, () => definition.run({ tx, account, now, input })),
        session.kind === 'signed_in' ? signedAs(session.actor) : { accountId: account.accountId },
      );
    });
}
