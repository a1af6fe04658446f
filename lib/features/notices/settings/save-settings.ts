import 'server-only';
import { choicesFor } from '@/lib/domain/notices/kinds';
import type { NoticeSettingsInput } from '@/lib/features/notices/settings/schema';
import { done, type Outcome } from '@/lib/server/action';
import type { Context } from '@/lib/server/context';

/** Writes what the person wants to be told of in this place, and where mail goes. The audit does not keep the address. */
export async function saveSettings(
  context: Context,
  { address, wanted }: NoticeSettingsInput,
): Promise<Outcome<{ readonly hasAddress: boolean }>> {
  const { tx, actor } = context;
  if (address === null)
    await tx.$executeRaw`
      DELETE FROM mail_address
       WHERE city_id = ${actor.cityId}::uuid AND membership_id = ${actor.membershipId}::uuid`;
  // Written once more it is tried once more, also where the server knew nobody by it.
  else
    await tx.$executeRaw`
      INSERT INTO mail_address AS a (city_id, membership_id, address)
      VALUES (${actor.cityId}::uuid, ${actor.membershipId}::uuid, ${address})
      ON CONFLICT (city_id, membership_id) DO UPDATE
        SET address = excluded.address, refused_at = NULL, changed_at = now()`;
  const off = choicesFor(actor.role).filter((choice) => !wanted.includes(choice));
  await keepSwitchedOff(context, off);
  return done({
    value: { hasAddress: address !== null },
    message: 'Đã ghi cách nhận thông báo.',
    audit: {
      action: 'notice.settings_changed',
      subject: 'account_membership',
      subjectId: actor.membershipId,
      detail: { hasAddress: address !== null, off: off.join(' ') },
    },
  });
}

async function keepSwitchedOff({ tx, actor }: Context, off: readonly string[]): Promise<void> {
  await tx.$executeRaw`
    DELETE FROM notice_choice WHERE city_id = ${actor.cityId}::uuid AND membership_id = ${actor.membershipId}::uuid
       AND kind <> ALL (${off}::text[])`;
  await tx.$executeRaw`
    INSERT INTO notice_choice (city_id, membership_id, kind)
    SELECT ${actor.cityId}::uuid, ${actor.membershipId}::uuid, kind FROM unnest(${off}::text[]) AS kind
    ON CONFLICT DO NOTHING`;
}
