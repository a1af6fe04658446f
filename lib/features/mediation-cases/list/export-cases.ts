import 'server-only';
import { recordAudit } from '@/lib/audit/record';
import { askForCases } from '@/lib/features/mediation-cases/list/case-conditions';
import { readsFamilies } from '@/lib/features/mediation-cases/list/case-search';
import {
  filterQuery,
  parseCaseListParams,
  type CaseFilter,
} from '@/lib/features/mediation-cases/list/case-list-params';
import { listCases } from '@/lib/features/mediation-cases/list/case-rows';
import type { CaseLine } from '@/lib/features/mediation-cases/list/case-view';
import { filterWords } from '@/lib/features/mediation-cases/list/list-words';
import { listUnits } from '@/lib/features/mediation-cases/list/list-units';
import { findOfficeName } from '@/lib/server/office-name';
import { presentCase } from '@/lib/features/mediation-cases/list/present';
import { csvHeaders, csvOf } from '@/lib/format/csv';
import { formatDateTime } from '@/lib/format/date';
import { formatCount } from '@/lib/format/number';
import type { Context } from '@/lib/server/context';

/** More lines than a spreadsheet is read with; a city in ten years stays under it. */
const AT_MOST = 50_000;

type ExportColumn = { readonly header: string; readonly cell: (line: CaseLine) => string };

// «Vụ 3/2026» and not «3/2026», which a spreadsheet would turn into the month of March.
const FACTS: readonly ExportColumn[] = [
  { header: 'Số', cell: (line) => `Vụ ${line.number}` },
  { header: 'Tổ hòa giải', cell: (line) => line.team },
  { header: 'Xã, phường', cell: (line) => line.commune },
  { header: 'Ngày tiếp nhận', cell: (line) => line.receivedOn },
  { header: 'Loại', cell: (line) => line.kind },
  { header: 'Tình trạng', cell: (line) => line.state },
  { header: 'Ngày kết thúc', cell: (line) => line.endedOn ?? '' },
  { header: 'Việc đang chờ', cell: (line) => line.marks.map((mark) => mark.words).join('; ') },
];

const FAMILIES: readonly ExportColumn[] = [
  { header: 'Các bên', cell: (line) => line.parties ?? '' },
  { header: 'Nội dung', cell: (line) => line.summary ?? '' },
];

/**
 * Every case of the filter in the address, all pages of it, as a CSV file that says of itself who made it, when by the
 * database's clock, in what place and by what filter. Audited; the city's file has no names.
 */
export async function exportCases(context: Context & { readonly url: URL }): Promise<Response> {
  const { tx, actor, today, url } = context;
  const { filter, sort } = parseCaseListParams(Object.fromEntries(url.searchParams), today);
  const families = readsFamilies(actor);
  const order = families ? sort : ({ key: 'received', direction: sort.direction } as const);
  const found = await listCases(tx, await askForCases(tx, { actor, today, filter }), {
    sort: order,
    after: null,
    limit: AT_MOST + 1,
  });
  const lines = found.slice(0, AT_MOST).map((row) => presentCase(row, today));
  const columns = families ? [...FACTS, ...FAMILIES] : FACTS;
  const head = await headLines(context, filter, lines.length, found.length > AT_MOST);

  const { q, ...codes } = filterQuery(filter);
  await recordAudit(tx, {
    action: 'case.list_exported',
    subject: 'mediation_case',
    subjectId: null,
    // What was searched for may be a family's name, so only that something was.
    detail: { ...codes, searched: q !== undefined, cases: lines.length },
  });
  const body = csvOf([
    ...head,
    [],
    columns.map(({ header }) => header),
    ...lines.map((line) => columns.map(({ cell }) => cell(line))),
  ]);
  return new Response(body, { headers: csvHeaders(`vu-viec-${today}`) });
}

async function headLines(
  { tx, actor, now }: Context,
  filter: CaseFilter,
  count: number,
  cut: boolean,
): Promise<readonly (readonly string[])[]> {
  const units = await listUnits(tx, actor);
  const unitName = (id: string): string => units.find((unit) => unit.value === id)?.label ?? 'nơi khác';
  const words = filterWords(filter, unitName);
  return [
    ['Vụ việc hòa giải ở cơ sở'],
    ['Nơi lập', await findOfficeName(tx, actor)],
    ['Người lập', actor.displayName],
    ['Lúc', formatDateTime(now)],
    ['Lọc', words.length === 0 ? 'không lọc' : words.join('; ')],
    [
      'Số vụ việc',
      cut ? `${formatCount(count)} vụ đầu; còn nữa, lọc hẹp hơn để tải hết` : formatCount(count),
    ],
  ];
}
