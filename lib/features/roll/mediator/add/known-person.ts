import type { IsoDate } from '@/lib/domain/iso-date';
import { MEDIATOR_ROLE_LABELS, type MediatorRole } from '@/lib/domain/roll/role';
import type { Sex } from '@/lib/domain/roll/sex';
import type { TwinFacts } from '@/lib/domain/roll/twins';
import { formatDate } from '@/lib/format/date';

/** Somebody on the roll, with the few facts that tell people of one name apart. */
export type KnownPerson = TwinFacts & {
  readonly mediatorId: string;
  readonly fullName: string;
  readonly sex: Sex | null;
  readonly seats: readonly {
    readonly teamName: string;
    readonly role: MediatorRole;
    readonly validTo: IsoDate | null;
  }[];
};

/** «Tổ trưởng Tổ hòa giải số 12», or since when they serve no more. */
export function sayPlaces({ seats }: Pick<KnownPerson, 'seats'>, today: IsoDate): string {
  const open = seats.filter(({ validTo }) => validTo === null || validTo > today);
  if (open.length > 0)
    return open.map(({ role, teamName }) => `${MEDIATOR_ROLE_LABELS[role]} ${teamName}`).join('; ');
  const last = [...seats].sort((a, b) => (b.validTo ?? '').localeCompare(a.validTo ?? ''))[0];
  return last?.validTo ? `đã thôi ở ${last.teamName} từ ${formatDate(last.validTo)}` : 'không ở tổ nào';
}
