import 'server-only';
import { choicesFor, type Choice } from '@/lib/domain/notices/kinds';
import { serverEnv } from '@/lib/env';
import type { MailKind } from '@/lib/features/notices/mail/delivery';
import type { Context } from '@/lib/server/context';

/** One message that was sent, or will be. */
export type SentMail = {
  readonly id: string;
  readonly kind: MailKind;
  readonly state: 'queued' | 'claimed' | 'sending' | 'sent' | 'failed' | 'uncertain';
  readonly lastError: string | null;
  readonly at: Date;
  readonly nextAt: Date;
};

/** How a person is told of things in this place. */
export type NoticeSettings = {
  /** Whether this portal sends mail at all. */
  readonly hasServer: boolean;
  readonly address: string | null;
  /** The server knows nobody by the address. */
  readonly isRefused: boolean;
  readonly choices: readonly Choice[];
  readonly wanted: readonly Choice[];
  readonly mails: readonly SentMail[];
};

/** The person's own settings and the last mail to them. */
export async function readNoticeSettings({ tx, actor }: Context): Promise<NoticeSettings> {
  const [place] = await tx.$queryRaw<{ address: string; isRefused: boolean }[]>`
    SELECT address, refused_at IS NOT NULL AS "isRefused" FROM mail_address
     WHERE city_id = ${actor.cityId}::uuid AND membership_id = ${actor.membershipId}::uuid`;
  const off = await tx.$queryRaw<{ kind: string }[]>`
    SELECT kind FROM notice_choice
     WHERE city_id = ${actor.cityId}::uuid AND membership_id = ${actor.membershipId}::uuid`;
  // A message that had nothing to say was never one to the person.
  const mails = await tx.$queryRaw<SentMail[]>`
    SELECT id, kind, state, last_error AS "lastError", coalesce(ended_at, created_at) AS at, next_at AS "nextAt"
      FROM mail_delivery
     WHERE city_id = ${actor.cityId}::uuid AND membership_id = ${actor.membershipId}::uuid AND state <> 'needless'
     ORDER BY created_at DESC LIMIT 10`;
  const choices = choicesFor(actor.role);
  const switchedOff = new Set(off.map(({ kind }) => kind));
  return {
    hasServer: serverEnv().mail !== undefined,
    address: place?.address ?? null,
    isRefused: place?.isRefused ?? false,
    choices,
    wanted: choices.filter((choice) => !switchedOff.has(choice)),
    mails,
  };
}
