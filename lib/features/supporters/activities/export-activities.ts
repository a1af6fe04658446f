import 'server-only';
import { recordAudit } from '@/lib/audit/record';
import { ACTIVITY_KIND_LABELS } from '@/lib/domain/support/activity-kind';
import { SUPPORTER_KIND_LABELS } from '@/lib/domain/support/supporter-kind';
import type { Activity } from '@/lib/features/supporters/activities/activity';
import { activityConditions } from '@/lib/features/supporters/activities/list-activities';
import { parseActivityListParams } from '@/lib/features/supporters/activities/params';
import { selectActivities } from '@/lib/features/supporters/activities/select-activities';
import { formatCount } from '@/lib/format/number';
import type { Context } from '@/lib/server/context';
import { listCaptions } from '@/lib/server/list-captions';
import { workbookHeaders } from '@/lib/workbook/workbook-headers';
import { writeWorkbook } from '@/lib/workbook/write-workbook';
import type { WrittenColumn, WrittenValue } from '@/lib/workbook/write/written-sheet';

/** More than all teams of the largest city do in a year. */
const MOST = 50_000;

type ExportColumn = WrittenColumn & { readonly value: (line: Activity) => WrittenValue };

const COLUMNS: readonly ExportColumn[] = [
  { header: 'Ngày', width: 14, kind: 'date', value: ({ on }) => on },
  { header: 'Xã, phường', width: 22, kind: 'text', value: ({ communeName }) => communeName },
  { header: 'Tổ hòa giải', width: 24, kind: 'text', value: ({ teamName }) => teamName },
  { header: 'Người hỗ trợ', width: 26, kind: 'text', value: ({ supporterName }) => supporterName },
  {
    header: 'Lực lượng',
    width: 36,
    kind: 'text',
    value: ({ supporterKind }) => SUPPORTER_KIND_LABELS[supporterKind],
  },
  { header: 'Việc đã làm', width: 30, kind: 'text', value: ({ kind }) => ACTIVITY_KIND_LABELS[kind] },
  { header: 'Ghi chú', width: 48, kind: 'text', value: ({ note }) => note },
  { header: 'Người ghi', width: 24, kind: 'text', value: ({ recordedBy }) => recordedBy },
];

/** Every activity of the filter in the address as a workbook. Audited before the first byte. */
export async function exportActivities(context: Context & { readonly url: URL }): Promise<Response> {
  const { tx, today, url } = context;
  const { filter } = parseActivityListParams(Object.fromEntries(url.searchParams), today);
  const lines = await selectActivities(tx, activityConditions(filter), MOST);
  const captions = await listCaptions(context, {
    title: `Hoạt động hỗ trợ tổ hòa giải năm ${filter.year}`,
    filter: [
      filter.kind && ACTIVITY_KIND_LABELS[filter.kind],
      filter.teamId && 'một tổ',
      filter.communeId && 'một xã, phường',
    ].filter((word) => word !== null),
    sum: `${formatCount(lines.length)} hoạt động`,
  });
  await recordAudit(tx, {
    action: 'support.list_exported',
    subject: 'support_activity',
    subjectId: null,
    detail: { year: filter.year, kind: filter.kind, activities: lines.length },
  });
  const file = writeWorkbook([
    {
      name: 'Hoạt động hỗ trợ',
      captions,
      columns: [{ header: 'STT', width: 6, kind: 'number' }, ...COLUMNS],
      rows: lines.map((line, index) => [index + 1, ...COLUMNS.map(({ value }) => value(line))]),
    },
  ]);
  return new Response(file, { headers: workbookHeaders(`hoạt động hỗ trợ ${filter.year}`) });
}
