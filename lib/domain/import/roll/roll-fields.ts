import { sexCodes } from '@/lib/domain/import/read/sex';
import { readMark } from '@/lib/domain/import/read/mark';
import type { ColumnField, ColumnLayout } from '@/lib/domain/import/layout';
import type { RollField } from '@/lib/domain/import/records';
import type { RowValues } from '@/lib/domain/import/sheet/values';
import { oneLine } from '@/lib/domain/import/text';

/** The texts of one row by field, as a person mends them, and where each stands in the sheet. */
export type RollTexts = {
  readonly fields: Partial<Record<RollField, string>>;
  readonly columns: Partial<Record<RollField, string>>;
};

const SAME: readonly (RollField & ColumnField)[] = [
  'ethnicity',
  'role',
  'occupation',
  'address',
  'phone',
  'note',
];

/** Puts the columns of a row together to fields: two ticks make one sex, number and day make one decision. */
export function rollTexts(values: RowValues, columns: readonly ColumnLayout[]): RollTexts {
  const { text } = values;
  const where = (...fields: readonly ColumnField[]): string | undefined => {
    const letters = fields.flatMap((field) => values.column(field) ?? []);
    return letters.length > 1 ? `${letters[0]}:${letters.at(-1)}` : letters[0];
  };
  const sex = sexText(values, columns);
  const found: Partial<Record<RollField, string>> = {
    fullName: text('fullName') || `${text('familyName')} ${text('givenName')}`.trim(),
    birth: text('birth') || text('birthMale') || text('birthFemale') || fromAge(text('age')),
    sex,
    qualification: text('qualification') || text('schooling'),
    decision: [text('decision') || text('decisionNumber'), text('decisionDate')]
      .filter(Boolean)
      .join(' ngày '),
    ...Object.fromEntries(SAME.map((field) => [field, text(field)])),
  };
  return {
    fields: Object.fromEntries(Object.entries(found).filter(([, typed]) => typed !== '')),
    columns: {
      team: where('team') ?? where('hamlets'),
      hamlets: where('hamlets'),
      fullName: where('fullName') ?? where('familyName', 'givenName'),
      birth: where('birth') ?? where('birthMale', 'birthFemale') ?? where('age'),
      sex: where('sex') ?? where('sexMale', 'sexFemale') ?? where('birthMale', 'birthFemale'),
      qualification: where('qualification') ?? where('schooling'),
      decision: where('decision', 'decisionNumber', 'decisionDate'),
      ...Object.fromEntries(SAME.map((field) => [field, where(field)])),
    },
  };
}

const fromAge = (age: string): string => (/^\d{2,3}$/.test(age.trim()) ? `${age.trim()} tuổi` : age);

function sexText({ text, column }: RowValues, columns: readonly ColumnLayout[]): string {
  if (text('sex') !== '') return decoded(text('sex'), columns);
  if (text('birthMale') !== '' || text('birthFemale') !== '') {
    return both(text('birthMale') !== '', text('birthFemale') !== '');
  }
  const [male, female] = [text('sexMale'), text('sexFemale')].map(oneLine);
  const [isMale, isFemale] = [ticked(male ?? '', 'nam'), ticked(female ?? '', 'nu')];
  if (isMale === null || isFemale === null) return [male, female].filter(Boolean).join(' ');
  // A list with only a column «Nữ» marks the women; whoever is not marked is a man.
  if (column('sexMale') === undefined && column('sexFemale') !== undefined) return isFemale ? 'Nữ' : 'Nam';
  return both(isMale, isFemale);
}

const both = (male: boolean, female: boolean): string =>
  [male ? 'Nam' : '', female ? 'Nữ' : ''].filter(Boolean).join(' và ');

/** «Nam» in the column of men is as good as a tick. */
const ticked = (typed: string, word: 'nam' | 'nu'): boolean | null =>
  (word === 'nam' ? /^nam$/iu : /^n[ữu]$/iu).test(typed) ? true : readMark(typed);

function decoded(typed: string, columns: readonly ColumnLayout[]): string {
  const codes = sexCodes(columns.find(({ field }) => field === 'sex')?.header ?? '');
  const sex = codes.get(oneLine(typed).toLowerCase());
  return sex === undefined ? typed : sex === 'nam' ? 'Nam' : 'Nữ';
}
