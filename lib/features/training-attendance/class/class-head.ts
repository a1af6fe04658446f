import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import type { Actor } from '@/lib/domain/access/roles';
import type { IsoDate } from '@/lib/domain/iso-date';
import type { ClassKind, ClassStage } from '@/lib/domain/training/class-kind';
import { keepsClass, mayInviteTo } from '@/lib/domain/training/class-keeper';
import type { CommuneKind } from '@/lib/domain/units/unit-name';
import { NotFoundError } from '@/lib/server/not-found';
import { recordId } from '@/lib/server/record-id';

/** What every page about the people of a class needs to know of it. */
export type ClassHead = {
  readonly classId: string;
  readonly title: string;
  readonly kind: ClassKind;
  readonly stage: ClassStage;
  /** None: a class of the city. */
  readonly communeId: string | null;
  readonly communeKind: CommuneKind | null;
  readonly heldFrom: IsoDate;
  readonly heldTo: IsoDate;
  readonly place: string | null;
  readonly capacity: number | null;
  readonly minShare: number;
  readonly state: 'open' | 'cancelled';
};

/**
 * The class of an address or a form.
 * @throws NotFoundError when there is no such class for the reader.
 */
export async function getClassHead(tx: ScopedTx, classId: string): Promise<ClassHead> {
  const [head] = await tx.$queryRaw<ClassHead[]>`
    SELECT c.id AS "classId", c.title, c.kind, c.stage, c.commune_id AS "communeId", u.kind AS "communeKind",
           c.held_from::text AS "heldFrom", c.held_to::text AS "heldTo", c.place, c.capacity, c.min_share AS "minShare", c.state
      FROM training_class c LEFT JOIN commune u ON u.city_id = c.city_id AND u.id = c.commune_id
     WHERE c.city_id = scope_city() AND c.id = ${recordId(classId)}::uuid`;
  if (!head) throw new NotFoundError();
  return head;
}

/** A class that the actor keeps. @throws NotFoundError for one of somebody else, as for none. */
export async function getKeptClass(tx: ScopedTx, actor: Actor, classId: string): Promise<ClassHead> {
  const head = await getClassHead(tx, classId);
  if (!keepsClass(actor, head)) throw new NotFoundError();
  return head;
}

/** A class to whose list the actor may add people. @throws NotFoundError for another, as for none. */
export async function getClassToInvite(tx: ScopedTx, actor: Actor, classId: string): Promise<ClassHead> {
  const head = await getClassHead(tx, classId);
  if (!mayInviteTo(actor, head)) throw new NotFoundError();
  return head;
}
