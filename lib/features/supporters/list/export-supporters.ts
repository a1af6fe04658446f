import 'server-only';
import { recordAudit } from '@/lib/audit/record';
import { SUPPORTER_KIND_LABELS } from '@/lib/domain/support/supporter-kind';
import { parseSupporterListParams, type SupporterFilter } from '@/lib/features/supporters/list/params';
import { listSupporters, type SupporterLine } from '@/lib/features/supporters/list/rows';
import { formatCount } from '@/lib/format/number';
import { formatPhone } from '@/lib/format/phone';
import type { Context } from '@/lib/server/context';
import { listCaptions } from '@/lib/server/list-captions';
import { workbookHeaders } from '@/lib/workbook/workbook-headers';
import { writeWorkbook } from '@/lib/workbook/write-workbook';
import type { WrittenColumn, WrittenValue } from '@/lib/workbook/write/written-sheet';

/** More supporters than any city registers. */
const MOST = 20_000;

type ExportColumn = WrittenColumn & { readonly value: (line: SupporterLine) => WrittenValue };

const COLUMNS: readonly ExportColumn[] = [
  { header: 'Họ và tên', width: 26, kind: 'text', value: ({ fullName }) => fullName },
  { header: 'Lực lượng', width: 36, kind: 'text', value: ({ kind }) => SUPPORTER_KIND_LABELS[kind] },
  { header: 'Nơi công tác', width: 32, kind: 'text', value: ({ organisation }) => organisation },
  { header: 'Điện thoại', width: 16, kind: 'text', value: ({ phone }) => phone && formatPhone(phone) },
  { header: 'Hỗ trợ từ ngày', width: 14, kind: 'date', value: ({ validFrom }) => validFrom },
  { header: 'Thôi từ ngày', width: 14, kind: 'date', value: ({ validTo }) => validTo },
  { header: 'Số tổ đang hỗ trợ', width: 12, kind: 'number', value: ({ teams }) => teams.length },
  {
    header: 'Các tổ',
    width: 48,
    kind: 'text',
    value: ({ teams }) => teams.map(({ name, commune }) => `${name} (${commune})`).join(', '),
  },
  { header: 'Hoạt động trong năm', width: 12, kind: 'number', value: ({ activities }) => activities },
];

/** The filters in words. */
const wordsOf = ({ q, kind, teamId, communeId, active }: SupporterFilter): readonly string[] =>
  [
    q === '' ? null : `tìm «${q}»`,
    kind && SUPPORTER_KIND_LABELS[kind],
    teamId && 'một tổ',
    communeId && 'một xã, phường',
    active && (active === 'yes' ? 'có hoạt động trong năm' : 'chưa có hoạt động trong năm'),
  ].filter((word) => word !== null);

/** Every supporter of the filter in the address as a workbook. Audited before the first byte. */
export async function exportSupporters(context: Context & { readonly url: URL }): Promise<Response> {
  const { tx, actor, today, url } = context;
  const { filter } = parseSupporterListParams(Object.fromEntries(url.searchParams));
  const question = { filter, today, onlyTeamId: actor.teamId };
  const lines = await listSupporters(tx, question, { after: null, limit: MOST });
  const captions = await listCaptions(context, {
    title: 'Danh sách người hỗ trợ tổ hòa giải',
    filter: wordsOf(filter),
    sum: `${formatCount(lines.length)} người`,
  });
  await recordAudit(tx, {
    action: 'supporter.list_exported',
    subject: 'supporter',
    subjectId: null,
    detail: { kind: filter.kind, active: filter.active, supporters: lines.length },
  });
  const file = writeWorkbook([
    {
      name: 'Người hỗ trợ',
      captions,
      columns: [{ header: 'STT', width: 6, kind: 'number' }, ...COLUMNS],
      rows: lines.map((line, index) => [index + 1, ...COLUMNS.map(({ value }) => value(line))]),
    },
  ]);
  return new Response(file, { headers: workbookHeaders(`người hỗ trợ tổ hòa giải ${today}`) });
}
