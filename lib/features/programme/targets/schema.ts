import { INDICATOR_CODES } from '@/lib/domain/indicators/codes';
import type { WantedValues } from '@/lib/domain/programme/decide-targets';
import { PROGRAMME_YEARS, type ProgrammeYear } from '@/lib/domain/programme/years';
import { version } from '@/lib/schema/number';
import { optionalPercent } from '@/lib/schema/percent';
import { choice } from '@/lib/schema/reference';
import { optionalText } from '@/lib/schema/text';
import { z } from '@/lib/schema/zod';

/** The name of a year's field: a form library would take bare digits for the places of a list. */
export type YearField = `y${ProgrammeYear}`;
export const yearField = (year: ProgrammeYear): YearField => `y${year}`;

/** The own values of a city or a commune for one indicator; an empty year goes back to what holds above. */
export const TargetsInput = z.strictObject({
  code: choice(INDICATOR_CODES, 'chỉ tiêu'),
  version: version(),
  y2025: optionalPercent(),
  y2026: optionalPercent(),
  y2027: optionalPercent(),
  y2028: optionalPercent(),
  y2029: optionalPercent(),
  y2030: optionalPercent(),
  reason: optionalText({ label: 'Căn cứ, lý do', max: 500 }),
});
export type TargetsInput = z.output<typeof TargetsInput>;
export type TargetsFields = z.input<typeof TargetsInput>;

/** The years that were filled in. */
export const wantedValues = (input: TargetsInput): WantedValues =>
  new Map(
    PROGRAMME_YEARS.flatMap((year) => {
      const value = input[yearField(year)];
      return value === null ? [] : [[year, value] as const];
    }),
  );
