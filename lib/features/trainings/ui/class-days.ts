import type { IsoDate } from '@/lib/domain/iso-date';
import { formatDate } from '@/lib/format/date';

/** «15/09/2026», or «15/09/2026 – 16/09/2026» for a class of several days. */
export const sayClassDays = ({ heldFrom, heldTo }: { heldFrom: IsoDate; heldTo: IsoDate }): string =>
  heldFrom === heldTo ? formatDate(heldFrom) : `${formatDate(heldFrom)} – ${formatDate(heldTo)}`;
