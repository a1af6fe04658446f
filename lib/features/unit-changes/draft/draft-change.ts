import 'server-only';
import { newId } from '@/lib/db/ids';
import { CHANGE_LABELS, changesOf } from '@/lib/domain/unit-change/kinds';
import { communesOf, planOf } from '@/lib/features/unit-changes/draft/plan-of';
import type { DraftChangeInput } from '@/lib/features/unit-changes/draft/schema';
import { titleOf } from '@/lib/features/unit-changes/draft/title-of';
import { done, type Outcome } from '@/lib/server/action';
import type { Context } from '@/lib/server/context';
import { NotFoundError } from '@/lib/server/not-found';

export type DraftedChange = { readonly changeId: string };

/**
 * Writes a change down to be looked at; nothing else happens yet. Whether the units are the actor's to change is asked
 * when it is previewed and again when it is applied, by the database.
 */
export async function draftChange(
  { tx, actor }: Context,
  input: DraftChangeInput,
): Promise<Outcome<DraftedChange>> {
  if (actor.role === 'operator' || !changesOf(actor.role).includes(input.kind)) throw new NotFoundError();
  const changeId = newId();
  const recognition = 'recognitionNumber' in input ? input : { recognitionNumber: null, recognisedOn: null };
  const plan = JSON.stringify({ ...planOf(input), title: await titleOf(tx, actor.cityId, input) });
  await tx.$executeRaw`
    INSERT INTO unit_change (city_id, id, commune_ids, kind, plan, effective_on, decision_number, decided_on,
                             recognition_number, recognised_on, made_by, made_by_id)
    VALUES (${actor.cityId}::uuid, ${changeId}::uuid, ${communesOf(input, actor.communeId)}::uuid[], ${input.kind},
            jsonb_strip_nulls(${plan}::jsonb), ${input.effectiveOn}::date, ${input.decisionNumber}, ${input.decidedOn}::date,
            ${recognition.recognitionNumber}, ${recognition.recognisedOn}::date, ${actor.displayName}, ${actor.membershipId}::uuid)`;
  return done({
    value: { changeId },
    message: 'Đã lập phương án. Xem trước và sau rồi xác nhận.',
    audit: {
      action: 'unit.change_drafted',
      subject: 'unit_change',
      subjectId: changeId,
      detail: { kind: input.kind, label: CHANGE_LABELS[input.kind], effectiveOn: input.effectiveOn },
    },
  });
}
