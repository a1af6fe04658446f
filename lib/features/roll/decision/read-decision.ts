import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import type { Actor } from '@/lib/domain/access/roles';
import { communeName, type CommuneKind } from '@/lib/domain/units/unit-name';
import type {
  DecidedSeat,
  DecidedTeam,
  Recipient,
  RollDecision,
} from '@/lib/features/roll/decision/decision';
import type { Context } from '@/lib/server/context';
import { NotFoundError } from '@/lib/server/not-found';
import { recordId } from '@/lib/server/record-id';

/** All that the page of a decision tells. */
export type DecisionFile = {
  readonly decision: RollDecision;
  readonly seats: readonly DecidedSeat[];
  readonly teams: readonly DecidedTeam[];
  /** Null for whoever does not follow the papers' ways: administrators and teams. */
  readonly recipients: readonly Recipient[] | null;
};

/** A decision with whom it concerns, as far as the reader may see them. @throws NotFoundError */
export async function readDecision({ tx, actor }: Context, id: string): Promise<DecisionFile> {
  if (actor.cityId === null) throw new NotFoundError();
  const decision = await getDecision(tx, actor.cityId, recordId(id));
  return {
    decision,
    seats: await listSeats(tx, actor.cityId, decision.decisionId),
    teams: await listTeams(tx, actor.cityId, decision.decisionId),
    recipients: followsPapers(actor) ? await listRecipients(tx, actor.cityId, decision.decisionId) : null,
  };
}

const followsPapers = ({ role }: Actor): boolean => role === 'commune_officer' || role === 'city_officer';

async function getDecision(tx: ScopedTx, cityId: string, decisionId: string): Promise<RollDecision> {
  type Row = Omit<RollDecision, 'communeName'> & { readonly name: string; readonly communeKind: CommuneKind };
  const [found] = await tx.$queryRaw<Row[]>`
    SELECT d.id AS "decisionId", d.kind, d.number, d.decided_on::text AS "decidedOn",
           d.takes_effect_on::text AS "takesEffectOn", d.signer, d.signer_office AS "signerOffice",
           d.published_on::text AS "publishedOn", d.published_how AS "publishedHow", c.name, c.kind AS "communeKind",
           d.changed_by AS "changedBy", d.changed_at AS "changedAt"
      FROM roll_decision d JOIN commune c ON c.city_id = d.city_id AND c.id = d.commune_id
     WHERE d.city_id = ${cityId}::uuid AND d.id = ${decisionId}::uuid`;
  if (!found) throw new NotFoundError();
  const { name, communeKind, ...decision } = found;
  return { ...decision, communeName: communeName({ kind: communeKind, name }) };
}

const listSeats = (tx: ScopedTx, cityId: string, decisionId: string): Promise<DecidedSeat[]> =>
  tx.$queryRaw<DecidedSeat[]>`
    SELECT s.id AS "seatId", m.id AS "mediatorId", m.full_name AS "fullName",
           t.id AS "teamId", t.name AS "teamName", s.role,
           CASE WHEN s.recognised_by_id = ${decisionId}::uuid THEN 'begins' ELSE 'ends' END AS effect
      FROM team_membership s
      JOIN mediator m ON m.city_id = s.city_id AND m.id = s.mediator_id
      JOIN team t ON t.city_id = s.city_id AND t.id = s.team_id
     WHERE s.city_id = ${cityId}::uuid AND m.merged_into_id IS NULL
       AND s.commune_id = (SELECT d.commune_id FROM roll_decision d WHERE d.city_id = ${cityId}::uuid AND d.id = ${decisionId}::uuid)
       AND (s.recognised_by_id = ${decisionId}::uuid OR s.ended_by_id = ${decisionId}::uuid)
     ORDER BY t.search_name, s.role, m.search_name, s.valid_from`;

const listTeams = (tx: ScopedTx, cityId: string, decisionId: string): Promise<DecidedTeam[]> =>
  tx.$queryRaw<DecidedTeam[]>`
    SELECT t.id AS "teamId", t.name FROM team t
     WHERE t.city_id = ${cityId}::uuid
       AND ${decisionId}::uuid IN (t.established_by_id, t.numbers_by_id, t.ended_by_id)
     ORDER BY t.search_name, t.id`;

const listRecipients = (tx: ScopedTx, cityId: string, decisionId: string): Promise<Recipient[]> =>
  tx.$queryRaw<Recipient[]>`
    SELECT r.id, r.kind, r.name, r.received_on::text AS "receivedOn" FROM roll_decision_recipient r
     WHERE r.city_id = ${cityId}::uuid AND r.decision_id = ${decisionId}::uuid ORDER BY r.kind, r.name, r.id`;
