import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import type { CommuneKind } from '@/lib/domain/units/unit-name';
import { sayOffice } from '@/lib/features/schedule/words';

/** Whom a mediator calls about trainings. */
export type Contact = {
  readonly office: string;
  readonly name: string | null;
  readonly phone: string | null;
};

/**
 * Who answers for the trainings of the scope's commune: the person named in its newest class, who is the next one's too
 * more often than not. Where no class names anybody, the office alone.
 */
export async function findContact(tx: ScopedTx): Promise<Contact> {
  const [found] = await tx.$queryRaw<
    { communeName: string; communeKind: CommuneKind; name: string | null; phone: string | null }[]
  >`SELECT u.name AS "communeName", u.kind AS "communeKind", c.contact_name AS name, c.contact_phone AS phone
      FROM commune u
      LEFT JOIN LATERAL (
        SELECT k.contact_name, k.contact_phone FROM training_class k
         WHERE k.city_id = u.city_id AND k.commune_id = u.id AND k.contact_phone IS NOT NULL
         ORDER BY k.held_from DESC, k.id DESC LIMIT 1) c ON true
     WHERE u.city_id = scope_city() AND u.id = scope_commune()`;
  if (!found) throw new Error('a link without its commune');
  return { office: sayOffice(found), name: found.name, phone: found.phone };
}
