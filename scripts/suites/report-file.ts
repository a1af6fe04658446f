import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Gives a tool a place for its JSON report and reads it back: undefined when the tool wrote none. */
export async function withReportFile<T>(
  run: (file: string) => Promise<T>,
): Promise<{ result: T; report: string | undefined }> {
  const folder = mkdtempSync(join(tmpdir(), 'hoa-giai-report-'));
  try {
    const file = join(folder, 'report.json');
    const result = await run(file);
    return { result, report: existsSync(file) ? readFileSync(file, 'utf8') : undefined };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
