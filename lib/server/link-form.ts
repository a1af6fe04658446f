import 'server-only';
import type { z } from 'zod';
import { recordAudit } from '@/lib/audit/record';
import { serverEnv } from '@/lib/env';
import { logBug } from '@/lib/http/log';
import { isOwnOrigin } from '@/lib/http/origin';
import { NO_STORE, plainAnswer } from '@/lib/http/plain-answer';
import type { Outcome } from './action';
import { REFUSALS } from './answers';
import { NotFoundError } from './not-found';
import { openLink, type FoundLink, type LinkAct } from './open-link';
import { underLink, type LinkContext, type TokenInPath } from './under-link';

/** Where the browser goes next; 303, so that a reload of that page sends nothing again. */
const seeOther = (path: string): Response =>
  new Response(null, { status: 303, headers: { ...NO_STORE, location: path } });

/** Longer than any form of a link page. */
const MOST_CHARACTERS = 2_000;

/** The fields of a form sent by a browser of its own accord; null for anything else. */
async function fieldsOf(request: Request): Promise<Readonly<Record<string, string>> | null> {
  if (!request.headers.get('content-type')?.startsWith('application/x-www-form-urlencoded')) return null;
  const text = await request.text();
  return text.length > MOST_CHARACTERS ? null : Object.fromEntries(new URLSearchParams(text));
}

class Refused extends Error {}

/**
 * The door for what a personal link may do: Origin → token → parse → one transaction {rule, write, audit} → back to the
 * link's page, which tells what stands. A plain form posts to it. There is no idempotency key: an act behind this door
 * must come to the same when it is done twice.
 * @param run `refused(…)` rolls everything back.
 * @param back where the browser goes, below the link's page: «?said=coming». `code` is the refusal's, or null.
 */
export function linkForm<I, T>(definition: {
  readonly act: LinkAct;
  readonly input: z.ZodType<I>;
  readonly run: (context: LinkContext & { readonly input: I }) => Promise<Outcome<T>>;
  readonly back: (answer: { readonly input: I; readonly code: string | null }) => string;
}): (request: Request, path: TokenInPath) => Promise<Response> {
  const { act, input: schema, run, back } = definition;
  return async (request, { params }) => {
    const { headers } = request;
    if (!isOwnOrigin(headers.get('origin'), headers.get('host'), serverEnv().publicOrigin))
      return plainAnswer(403, REFUSALS.foreign_origin.message);
    const { token } = await params;
    const page = `/l/${encodeURIComponent(token)}`;
    try {
      const parsed = schema.safeParse(await fieldsOf(request));
      const link = await openLink(token, 'schedule', act);
      if (!link) return plainAnswer(404, REFUSALS.not_found.message);
      if (link.state !== 'open' || !parsed.success) return seeOther(page);
      const input = parsed.data;
      return seeOther(
        page + back({ input, code: await once(link, (context) => run({ ...context, input })) }),
      );
    } catch (error) {
      if (error instanceof NotFoundError) return plainAnswer(404, REFUSALS.not_found.message);
      logBug(error, null);
      return plainAnswer(500, 'Chưa ghi được. Quay lại trang trước rồi bấm lại sau ít phút.');
    }
  };
}

/** Runs an act and writes its audit with it. @returns the code of a refusal, which leaves nothing behind; else null. */
async function once<T>(
  link: FoundLink,
  run: (context: LinkContext) => Promise<Outcome<T>>,
): Promise<string | null> {
  try {
    return await underLink(link, async (context) => {
      const outcome = await run(context);
      if (!outcome.ok) throw new Refused(outcome.refusal.code);
      const { audit } = outcome.done;
      await recordAudit(context.tx, { ...audit, detail: { ...audit.detail, linkId: link.linkId } });
      return null;
    });
  } catch (error) {
    if (error instanceof Refused) return error.message;
    throw error;
  }
}
