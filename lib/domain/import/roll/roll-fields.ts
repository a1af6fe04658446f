import { sexCodes } from '@/lib/domain/import/read/sex';
import { readMark } from '@/lib/domain/import/read/mark';
import type { ColumnLayout } from '@/lib/domain/import/layout';
import type { TeamRead } from '@/lib/domain/import/read/team-name';
import type { RollField } from '@/lib/domain/import/records';
import { columnLetters } from '@/lib/domain/import/sheet/column-letters';
import type { RowValues } from '@/lib/domain/import/sheet/values';
import { oneLine } from '@/lib/domain/import/text';

/** Where each field of a row stands in the sheet. */
export function rollColumns(columns: readonly ColumnLayout[]): Partial<Record<RollField, string>> {
  const where = columnLetters(columns);
  return {
    team: where('team') ?? where('hamlets'),
    hamlets: where('hamlets'),
    fullName: where('fullName') ?? where('familyName', 'givenName'),
    birth: where('birth') ?? where('birthMale', 'birthFemale') ?? where('age'),
    sex: where('sex') ?? where('sexMale', 'sexFemale') ?? where('birthMale', 'birthFemale'),
    ethnicity: where('ethnicity'),
    qualification: where('qualification') ?? where('schooling'),
    role: where('role'),
    occupation: where('occupation'),
    address: where('address'),
    phone: where('phone'),
    decision: where('decision', 'decisionNumber', 'decisionDate'),
    note: where('note'),
  };
}

/**
 * The texts of one row by field, as a person mends them: two ticks make one sex, number and day make one decision.
 * What is empty is not there.
 */
export function rollTexts(
  values: RowValues,
  columns: readonly ColumnLayout[],
  team: TeamRead | null,
): Partial<Record<RollField, string>> {
  const { text } = values;
  const fields: Partial<Record<RollField, string>> = {};
  const set = (field: RollField, typed: string): void => {
    if (typed !== '') fields[field] = typed;
  };
  set('team', team?.name ?? '');
  set('hamlets', team?.hamlets.join(', ') ?? '');
  set('fullName', text('fullName') || `${text('familyName')} ${text('givenName')}`.trim());
  set('birth', text('birth') || text('birthMale') || text('birthFemale') || fromAge(text('age')));
  set('sex', sexText(values, columns));
  set('ethnicity', text('ethnicity'));
  set('qualification', text('qualification') || text('schooling'));
  set('role', text('role'));
  set('occupation', text('occupation'));
  set('address', text('address'));
  set('phone', text('phone'));
  const [number, day] = [text('decision') || text('decisionNumber'), text('decisionDate')];
  set('decision', number && day ? `${number} ngày ${day}` : number || day);
  set('note', text('note'));
  return fields;
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
