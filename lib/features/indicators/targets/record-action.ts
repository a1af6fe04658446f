import { can } from '@/lib/domain/access/permissions';
import type { Actor } from '@/lib/domain/access/roles';
import { REASONS } from '@/lib/domain/indicators/reasons';
import type { IsoDate } from '@/lib/domain/iso-date';
import { formatDate, formatWeekday } from '@/lib/format/date';
import { formatCount } from '@/lib/format/number';
import { addressOf } from '@/lib/http/address-of';
import { listedVerdict, type IndicatorParams } from './indicator-params';
import type { IndicatorView } from './read-indicator';
import { mainRemedy, remedyButton, type RemedyButton, type RemedyWork } from './remedy-links';

/** The next class to which people could be invited, as the page found it. */
export type ClassAhead = {
  readonly classId: string;
  readonly title: string;
  readonly heldFrom: IsoDate;
  readonly place: string | null;
};

/** The one thing to do about the records listed, and why it is this. */
export type RecordAction = RemedyButton & { readonly note: string };

type Asked = {
  readonly params: Pick<IndicatorParams, 'verdict' | 'reason' | 'communeId'>;
  readonly actor: Pick<Actor, 'role'>;
  readonly classAhead: ClassAhead | null;
};

/** The work for what is listed: of one reason, or of most that is left out. Null where the reader may do none of it. */
export function recordAction(
  { list: { figure } }: Pick<IndicatorView, 'list'>,
  { params, actor, classAhead }: Asked,
): RecordAction | null {
  const work = workOf(figure, params);
  if (work === null || work.count === 0) return null;
  if (work.remedy === 'invite_to_skills_class') return invitation(work, { params, actor, classAhead });
  const button = remedyButton(work.remedy, work.count, actor);
  return button && { ...button, note: '' };
}

function workOf(figure: IndicatorView['list']['figure'], params: Asked['params']): RemedyWork | null {
  if (params.reason !== null) {
    const { remedy } = REASONS[params.reason];
    const count = figure.reasons[params.reason] ?? 0;
    return remedy === null ? null : { remedy, count, reasons: [params.reason] };
  }
  return listedVerdict(params) === 'left_out' ? mainRemedy(figure) : null;
}

/** The very people of the list, proposed to the next class; without one, a class is opened first. */
function invitation(
  { count, reasons }: RemedyWork,
  { params, actor, classAhead }: Asked,
): RecordAction | null {
  if (!can(actor, 'training:keep')) return null;
  const people = `${formatCount(count)} người`;
  if (classAhead === null)
    return { href: '/trainings/new', label: `Mở lớp cho ${people}`, note: 'Chưa có lớp kỹ năng nào sắp mở.' };
  const { classId, title, heldFrom, place } = classAhead;
  const where = place === null ? '' : `, ${place}`;
  return {
    href: addressOf(`/trainings/${classId}/invite`, { group: reasons.join(','), commune: params.communeId }),
    label: `Mời ${people} vào lớp`,
    note: `Lớp phù hợp: ${title}, ${formatWeekday(heldFrom)} ${formatDate(heldFrom)}${where}.`,
  };
}
