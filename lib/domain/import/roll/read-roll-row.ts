import type { ImportContext } from '@/lib/domain/import/interpretation';
import { issue, type Issue, type IssueCode } from '@/lib/domain/import/issues';
import type { IssueFacts } from '@/lib/domain/import/sentences';
import { readBirth } from '@/lib/domain/import/read/birth';
import { readDecision } from '@/lib/domain/import/read/decision';
import { readEthnicity } from '@/lib/domain/import/read/ethnicity';
import { readHamlets } from '@/lib/domain/import/read/hamlets';
import { readPersonName } from '@/lib/domain/import/read/person-name';
import { readPhones } from '@/lib/domain/import/read/phones';
import { classOfQualification } from '@/lib/domain/import/read/qualification';
import { readRole, roleOf } from '@/lib/domain/import/read/role';
import { readSex } from '@/lib/domain/import/read/sex';
import { readTeamCell } from '@/lib/domain/import/read/team-name';
import type { RollField, RollRecord } from '@/lib/domain/import/records';
import type { RowFrame, RowRead, RowTexts } from '@/lib/domain/import/row-reading';
import { oneLine, orNull } from '@/lib/domain/import/text';

/**
 * Reads one row of the roll from the texts of its fields. Pure, so that a row which a person mended is read again by
 * the very same rules.
 */
export function readRollRow(
  fields: RowTexts<RollField>,
  frame: RowFrame<RollField>,
  { today }: Pick<ImportContext, 'today'>,
): RowRead<RollRecord> {
  const issues: Issue[] = [];
  const text = (field: RollField): string => oneLine(fields[field] ?? '');
  const report = <Code extends IssueCode>(
    field: RollField,
    code: Code,
    facts: IssueFacts[Code],
    suggestion: string | null = null,
  ): void => {
    const column = frame.columns[field] ?? null;
    issues.push(issue({ sheet: frame.sheet, row: frame.row, column }, code, facts, suggestion));
  };

  const team = readTeamCell(text('team'));
  if (team === null) report('team', 'TEAM_MISSING', {});

  const name = readPersonName(text('fullName'));
  if (name.name === '') report('fullName', 'NAME_MISSING', {});
  else if (!name.ok) report('fullName', 'NAME_INVALID', { typed: text('fullName') });

  const typedBirth = text('birth');
  const birth = readBirth(typedBirth, today);
  const year = birth.birthYear ?? 0;
  if (birth.problem === 'missing' && frame.columns.birth) report('birth', 'BIRTH_YEAR_MISSING', {});
  if (birth.problem === 'invalid') report('birth', 'BIRTH_YEAR_INVALID', { typed: typedBirth });
  if (birth.problem === 'short')
    report('birth', 'BIRTH_YEAR_SHORT', { typed: typedBirth, year }, String(year));
  if (birth.problem === 'no_such_day') {
    report('birth', 'BIRTH_DATE_INVALID', { typed: typedBirth, year }, String(year));
  }

  const sex = readSex(text('sex'));
  if (!sex.ok && frame.columns.sex) {
    if (sex.why === 'missing') report('sex', 'SEX_MISSING', {});
    else report('sex', 'SEX_INVALID', { typed: text('sex') });
  }

  const phones = readPhones(fields.phone ?? '');
  if (phones.problem) {
    const { digits, suggestion } = phones.problem;
    report('phone', 'PHONE_INVALID', { typed: text('phone'), digits }, suggestion);
  }

  const decision = readDecision(text('decision'), today);
  if (decision.unreadable) report('decision', 'DECISION_DATE_INVALID', { typed: text('decision') });

  const role = readRole(text('role'));
  const note = orNull(text('note'));
  const roleInNote = frame.columns.role === undefined && note !== null ? roleOf(note) : null;
  return {
    issues,
    record: {
      team: team?.name ?? '',
      hamlets: text('hamlets') === '' ? (team?.hamlets ?? []) : readHamlets(text('hamlets')),
      fullName: name.name,
      birthYear: birth.birthYear,
      birthDate: birth.birthDate,
      sex: sex.ok ? sex.sex : null,
      ethnicity: readEthnicity(text('ethnicity')),
      qualification: orNull(text('qualification')),
      qualificationClass: classOfQualification(text('qualification')),
      role: role.role ?? name.role ?? roleInNote ?? 'to_vien',
      occupation: orNull([text('occupation'), role.rest ?? ''].filter(Boolean).join(', ')),
      address: orNull(text('address')),
      phone: phones.phone,
      otherPhone: phones.other,
      decisionNumber: decision.number,
      decisionDate: decision.date,
      note,
    },
  };
}
