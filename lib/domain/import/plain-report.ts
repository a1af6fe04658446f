import type {
  AttendanceRecord,
  BookRecord,
  PartyRecord,
  RollRecord,
  RowPlace,
} from '@/lib/domain/import/records';
import type { Counts, Interpretation } from '@/lib/domain/import/interpretation';
import type { Issue } from '@/lib/domain/import/issues';

type Plain = Readonly<Record<string, unknown>>;

/** What `npm run import -- --json` prints: plain values, named in the words of the papers. */
export type PlainReport = {
  readonly kind: Interpretation['kind'];
  readonly counts: Counts;
  readonly teams: readonly Plain[];
  readonly issues: readonly Omit<Issue, 'suggestion'>[];
  readonly duplicates: readonly Plain[];
  readonly records: readonly Plain[];
};

/** The interpretation of a file as IT staff read it and compare it with what they expect. */
export function plainReport(interpretation: Interpretation): PlainReport {
  return {
    kind: interpretation.kind,
    counts: interpretation.counts,
    teams: interpretation.teams.map(({ name, hamlets, sheet, firstRow, rows }) => ({
      name,
      hamlets,
      sheet,
      firstRow,
      rows,
    })),
    issues: interpretation.issues.map(({ sheet, row, column, severity, code, reason }) => ({
      sheet,
      row,
      column,
      severity,
      code,
      reason,
    })),
    duplicates: interpretation.duplicates,
    records: recordsOf(interpretation),
  };
}

function recordsOf(interpretation: Interpretation): readonly Plain[] {
  switch (interpretation.kind) {
    case 'roll':
      return interpretation.rows.map(({ sheet, row, record }) => placed({ sheet, row }, rollRecord(record)));
    case 'book':
      return interpretation.rows.map(({ sheet, row, record }) => placed({ sheet, row }, bookRecord(record)));
    case 'attendance':
      return interpretation.rows.map(({ sheet, row, record }) =>
        placed({ sheet, row }, attendanceRecord(record)),
      );
  }
}

const placed = (place: RowPlace, record: Plain): Plain => ({ ...place, record });

const rollRecord = (record: RollRecord): Plain => ({
  team: record.team,
  hamlets: record.hamlets,
  fullName: record.fullName,
  birthYear: record.birthYear,
  birthDate: record.birthDate,
  sex: record.sex,
  ethnicity: record.ethnicity,
  qualification: record.qualification,
  qualificationClass: record.qualificationClass,
  role: record.role,
  address: record.address,
  phone: record.phone,
  decisionNumber: record.decisionNumber,
  decisionDate: record.decisionDate,
  note: record.note,
});

const bookRecord = (record: BookRecord): Plain => ({ ...record, parties: record.parties.map(party) });

/** Only what the paper says: an age or a year of birth, whichever was written. */
const party = ({ name, age, birthYear, address }: PartyRecord): Plain => ({
  name,
  ...(age === null ? {} : { age }),
  ...(birthYear === null ? {} : { birthYear }),
  address,
});

const attendanceRecord = ({ person, typed, sessions, attended }: AttendanceRecord): Plain => ({
  person: person && { fullName: person.fullName, team: person.team, birthYear: person.birthYear },
  typed,
  sessions,
  attended,
});
