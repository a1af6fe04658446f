import type { Interpretation } from '@/lib/domain/import/interpretation';
import { plainReport, type PlainReport } from '@/lib/domain/import/plain-report';
import { mergeFindings } from '@/lib/features/imports/kinds/merge-findings';

/** More than anybody reads in a terminal; `--json` has all of them. */
const MOST_SENTENCES = 100;

function merged(found: readonly Interpretation[]): PlainReport | undefined {
  const reports = found.map(plainReport);
  const [first] = reports;
  if (!first || reports.length === 1) return first;
  const { counts } = mergeFindings(found.map((part) => ({ ...part, teams: 0, ignored: 0 })));
  return {
    kind: first.kind,
    counts,
    teams: reports.flatMap((report) => report.teams),
    issues: reports.flatMap((report) => report.issues),
    duplicates: reports.flatMap((report) => report.duplicates),
    records: reports.flatMap((report) => report.records),
  };
}

/** Everything found, for programs. */
export const jsonReport = (found: readonly Interpretation[]): string =>
  JSON.stringify(merged(found) ?? {}, null, 1);

/** The counts and what is to be looked at, for whoever sits at the terminal. */
export function wordReport(found: readonly Interpretation[]): string {
  const report = merged(found);
  if (!report) return 'Tệp không có dòng nào.';
  const errors = report.issues.filter(({ severity }) => severity === 'error').length;
  const lines = report.issues
    .slice(0, MOST_SENTENCES)
    .map(
      ({ sheet, row, column, reason }) => `  ${[sheet, row, column].filter(Boolean).join(' ')}: ${reason}`,
    );
  return [
    `Đọc được ${report.records.length} dòng, ${report.teams.length} tổ; ${errors} chỗ phải sửa, ${report.issues.length - errors} chỗ nên xem lại.`,
    ...lines,
    ...(report.issues.length > MOST_SENTENCES
      ? [`  Còn ${report.issues.length - MOST_SENTENCES} chỗ khác; xem bằng --json.`]
      : []),
  ].join('\n');
}
