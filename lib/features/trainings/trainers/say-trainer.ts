import type { IsoDate } from '@/lib/domain/iso-date';
import type { Trainer } from '@/lib/features/trainings/trainers/trainer';
import { formatDate } from '@/lib/format/date';

/** «từ 01/07/2025», «từ 01/07/2025, thôi từ 01/01/2027». */
export const sayTerm = ({ validFrom, validTo }: Pick<Trainer, 'validFrom' | 'validTo'>): string =>
  [`từ ${formatDate(validFrom)}`, validTo ? `thôi từ ${formatDate(validTo)}` : null]
    .filter((part) => part !== null)
    .join(', ');

/** Whether somebody is a trainer on that day. */
export const isInOffice = (
  { validFrom, validTo }: Pick<Trainer, 'validFrom' | 'validTo'>,
  today: IsoDate,
): boolean => validFrom <= today && (validTo === null || validTo > today);
