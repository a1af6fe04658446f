import { countFor, shareOf } from '@/lib/domain/programme/share';

/** One trainer of the city for a hundred teams, in hundredths of a percent (QĐ 315/QĐ-TTg, mục tiêu về tập huấn viên). */
const ONE_IN_A_HUNDRED = 100;

/** How many trainers of the city so many teams ask for: the whole number that reaches one in a hundred (K2e). */
export const trainersNeeded = (teams: number): number => countFor(shareOf(ONE_IN_A_HUNDRED), teams);
