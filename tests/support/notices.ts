import { newId } from '@/lib/db/ids';
import { owner, ownerRows } from './owner';
import { buildSignIn, type BuiltPlace } from './sign-in-accounts';

/** A person in one place who gets mail. */
export type BuiltReader = {
  readonly cityId: string;
  readonly membershipId: string;
  readonly accountId: string;
  readonly address: string;
};

/** Somebody with an account in this place and, unless said, an address of their own. */
export async function buildReader(
  place: BuiltPlace,
  { hasAddress = true }: { hasAddress?: boolean } = {},
): Promise<BuiltReader> {
  const { accountId, membershipIds } = await buildSignIn({ places: [place] });
  const membershipId = membershipIds[0] ?? '';
  const address = `${membershipId}@langson.example`;
  if (hasAddress)
    await owner().query('INSERT INTO mail_address (city_id, membership_id, address) VALUES ($1, $2, $3)', [
      place.cityId,
      membershipId,
      address,
    ]);
  return { cityId: place.cityId, membershipId, accountId, address };
}

/** A notice that has neither been seen nor told by mail. */
export async function buildNotice(
  { cityId, membershipId }: BuiltReader,
  over: { kind?: string; isUrgent?: boolean } = {},
): Promise<string> {
  const id = newId();
  await owner().query(
    `INSERT INTO notice (city_id, membership_id, id, kind, subject_id, source_id, urgent) VALUES ($1, $2, $3, $4, $3, $3, $5)`,
    [cityId, membershipId, id, over.kind ?? 'case.assigned', over.isUrgent ?? true],
  );
  return id;
}

/** A message to somebody, waiting to be sent at once. @returns its id. */
export async function buildDelivery({ cityId, membershipId }: BuiltReader): Promise<string> {
  const id = newId();
  await owner().query(
    `INSERT INTO mail_delivery (city_id, membership_id, id, kind) VALUES ($1, $2, $3, 'instant')`,
    [cityId, membershipId, id],
  );
  return id;
}

/** Where a message stands. */
export type DeliveryRow = {
  readonly state: string;
  readonly attempts: number;
  readonly lastError: string | null;
  readonly told: number;
  readonly minutes: number;
};

export async function deliveryRow(id: string): Promise<DeliveryRow> {
  const [row] = await ownerRows<DeliveryRow>(
    `SELECT state, attempts, last_error AS "lastError", told, round(extract(epoch FROM next_at - now()) / 60)::int AS minutes
       FROM mail_delivery WHERE id = $1`,
    [id],
  );
  if (!row) throw new Error('no such message');
  return row;
}

/** What time does: the lease of a worker runs out, a pause is over. */
export async function letTimePass(id: string): Promise<void> {
  await owner().query(
    `UPDATE mail_delivery SET leased_until = now() - interval '1 second', next_at = now() - interval '1 second' WHERE id = $1`,
    [id],
  );
}
