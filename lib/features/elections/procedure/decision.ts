import 'server-only';
import { newId } from '@/lib/db/ids';
import type { ScopedTx } from '@/lib/db/scope';
import type { IsoDate } from '@/lib/domain/iso-date';
import type { DecisionKind } from '@/lib/domain/roll/decision-kind';
import type { RecipientKind } from '@/lib/domain/roll/recipient-kind';
import type { KeeperContext } from '@/lib/features/elections/keeper';

/** The chairman's paper as a page shows it. */
export type Decision = {
  readonly decisionId: string;
  readonly number: string;
  readonly decidedOn: IsoDate;
  readonly takesEffectOn: IsoDate;
  readonly signer: string | null;
  readonly signerOffice: string | null;
  readonly publishedOn: IsoDate | null;
  readonly publishedHow: string | null;
};

/** Who must receive it (Luật HGƠCS Đ8.4), and when they did. */
export type Recipient = {
  readonly recipientId: string;
  readonly kind: RecipientKind;
  readonly name: string;
  readonly receivedOn: IsoDate | null;
};

/** What is typed of a decision. */
export type DecisionPaper = {
  readonly number: string;
  readonly decidedOn: IsoDate;
  readonly takesEffectOn: IsoDate;
  readonly signer: string | null;
  readonly signerOffice: string | null;
};

/** A decision; null before there is one. */
export async function findDecision(
  tx: ScopedTx,
  cityId: string,
  decisionId: string | null,
): Promise<Decision | null> {
  if (decisionId === null) return null;
  const [decision] = await tx.$queryRaw<Decision[]>`
    SELECT d.id AS "decisionId", d.number, d.decided_on::text AS "decidedOn",
           coalesce(d.takes_effect_on, d.decided_on)::text AS "takesEffectOn", d.signer,
           d.signer_office AS "signerOffice", d.published_on::text AS "publishedOn", d.published_how AS "publishedHow"
      FROM roll_decision d WHERE d.city_id = ${cityId}::uuid AND d.id = ${decisionId}::uuid`;
  return decision ?? null;
}

/** Who receives a decision, in the order of the law. Empty for a team, which is not told who received what. */
export function listRecipients(
  tx: ScopedTx,
  cityId: string,
  decisionId: string | null,
): Promise<readonly Recipient[]> {
  return tx.$queryRaw<Recipient[]>`
    SELECT r.id AS "recipientId", r.kind, r.name, r.received_on::text AS "receivedOn"
      FROM roll_decision_recipient r
     WHERE r.city_id = ${cityId}::uuid AND r.decision_id = ${decisionId}::uuid
     ORDER BY array_position(ARRAY['front_standing_committee', 'front_work_committee', 'neighbourhood_head', 'team_leader', 'mediator', 'other'], r.kind), r.name, r.id`;
}

/**
 * Writes a decision down, or finds it: one paper often speaks of several teams, and the second procedure that names it
 * means the same paper.
 */
export async function keepDecision(
  { tx, actor, now }: KeeperContext,
  kind: DecisionKind,
  paper: DecisionPaper,
): Promise<string> {
  const [kept] = await tx.$queryRaw<{ id: string }[]>`
    INSERT INTO roll_decision (city_id, id, commune_id, kind, number, decided_on, takes_effect_on, signer, signer_office, changed_by, changed_at)
    VALUES (${actor.cityId}::uuid, ${newId()}::uuid, ${actor.communeId}::uuid, ${kind}, ${paper.number},
            ${paper.decidedOn}::date, ${paper.takesEffectOn}::date, ${paper.signer}, ${paper.signerOffice},
            ${actor.displayName}, ${now})
    ON CONFLICT (city_id, commune_id, kind, number, decided_on) WHERE inherited_from_id IS NULL
      DO UPDATE SET signer = coalesce(roll_decision.signer, excluded.signer),
                    signer_office = coalesce(roll_decision.signer_office, excluded.signer_office)
    RETURNING id`;
  if (!kept) throw new Error('a decision that was written did not return its id');
  return kept.id;
}

/** Adds those who must receive the decision; who is on the list already stays there once. */
export async function addRecipients(
  { tx, actor }: KeeperContext,
  decisionId: string,
  recipients: readonly Pick<Recipient, 'kind' | 'name'>[],
): Promise<void> {
  for (const { kind, name } of recipients) {
    await tx.$executeRaw`
      INSERT INTO roll_decision_recipient (city_id, id, commune_id, decision_id, kind, name)
      SELECT ${actor.cityId}::uuid, ${newId()}::uuid, ${actor.communeId}::uuid, ${decisionId}::uuid, ${kind}, ${name}
       WHERE NOT EXISTS (
         SELECT 1 FROM roll_decision_recipient r
          WHERE r.city_id = ${actor.cityId}::uuid AND r.decision_id = ${decisionId}::uuid AND r.kind = ${kind} AND r.name = ${name})`;
  }
}

/** The announcement of a decision in the neighbourhood; the first one stays. */
export async function publishDecision(
  { tx, actor, now }: KeeperContext,
  decisionId: string,
  { on, how }: { readonly on: IsoDate; readonly how: string },
): Promise<void> {
  await tx.$executeRaw`
    UPDATE roll_decision SET published_on = ${on}::date, published_how = ${how}, version = version + 1,
           changed_by = ${actor.displayName}, changed_at = ${now}
     WHERE city_id = ${actor.cityId}::uuid AND id = ${decisionId}::uuid AND published_on IS NULL`;
}

/** The days on which recipients confirmed the decision. */
export async function confirmCopies(
  { tx, actor }: KeeperContext,
  decisionId: string,
  copies: readonly { readonly recipientId: string; readonly receivedOn: IsoDate }[],
): Promise<void> {
  for (const { recipientId, receivedOn } of copies) {
    await tx.$executeRaw`
      UPDATE roll_decision_recipient SET received_on = ${receivedOn}::date
       WHERE city_id = ${actor.cityId}::uuid AND decision_id = ${decisionId}::uuid AND id = ${recipientId}::uuid`;
  }
}
