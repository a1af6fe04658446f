import 'server-only';
import { recordAudit } from '@/lib/audit/record';
import type { ReceiptWay } from '@/lib/domain/materials/receipt';
import { getVersion } from '@/lib/features/materials/get-set';
import { listPeople, type Receiver } from '@/lib/features/materials/receipts/list-people';
import { parsePeopleParams } from '@/lib/features/materials/receipts/people-params';
import { formatCount } from '@/lib/format/number';
import type { Context } from '@/lib/server/context';
import { listCaptions } from '@/lib/server/list-captions';
import { NotFoundError } from '@/lib/server/not-found';
import { recordId } from '@/lib/server/record-id';
import { workbookHeaders } from '@/lib/workbook/workbook-headers';
import { writeWorkbook } from '@/lib/workbook/write-workbook';
import type { WrittenColumn, WrittenValue } from '@/lib/workbook/write/written-sheet';

/** More mediators than the largest city has. */
const MOST = 100_000;

type ExportColumn = WrittenColumn & { readonly value: (line: Receiver) => WrittenValue };

const dayOf =
  (way: ReceiptWay) =>
  (person: Receiver): WrittenValue =>
    person.receipts.find((receipt) => receipt.way === way)?.on ?? null;

const COLUMNS: readonly ExportColumn[] = [
  { header: 'Họ và tên', width: 26, kind: 'text', value: ({ fullName }) => fullName },
  { header: 'Năm sinh', width: 10, kind: 'number', value: ({ birthYear }) => birthYear },
  { header: 'Tổ hòa giải', width: 24, kind: 'text', value: ({ teamName }) => teamName },
  { header: 'Xã, phường', width: 22, kind: 'text', value: ({ commune }) => commune },
  {
    header: 'Đã có',
    width: 10,
    kind: 'text',
    value: ({ receipts }) => (receipts.length > 0 ? 'có' : 'chưa'),
  },
  { header: 'Nhận bản in', width: 14, kind: 'date', value: dayOf('printed') },
  { header: 'Mở trên cổng', width: 14, kind: 'date', value: dayOf('opened') },
  { header: 'Tổ được phát', width: 14, kind: 'date', value: ({ teamOn }) => teamOn },
];

/** Who has a version and who not, by the filter in the address, as a workbook. Audited before the first byte. */
export async function exportPeople(context: Context & { readonly url: URL }): Promise<Response> {
  const { tx, actor, today, url } = context;
  if (actor.role === 'mediator') throw new NotFoundError();
  const { versionId, setTitle, label } = await getVersion(tx, recordId(url.pathname.split('/').at(-2) ?? ''));
  const { filter } = parsePeopleParams(Object.fromEntries(url.searchParams));
  const people = await listPeople(tx, { versionId, filter, today }, { after: null, limit: MOST });
  const captions = await listCaptions(context, {
    title: `Hòa giải viên và tài liệu: ${setTitle}, ${label}`,
    filter: [
      filter.q === '' ? null : `tìm «${filter.q}»`,
      filter.teamId && 'một tổ',
      filter.communeId && 'một xã, phường',
      filter.has && (filter.has === 'yes' ? 'đã có' : 'chưa có'),
    ].filter((word) => word !== null),
    sum: `${formatCount(people.length)} người`,
  });
  await recordAudit(tx, {
    action: 'material.list_exported',
    subject: 'material_version',
    subjectId: versionId,
    detail: { has: filter.has, people: people.length },
  });
  const file = writeWorkbook([
    {
      name: 'Tài liệu',
      captions,
      columns: [{ header: 'STT', width: 6, kind: 'number' }, ...COLUMNS],
      rows: people.map((line, index) => [index + 1, ...COLUMNS.map(({ value }) => value(line))]),
    },
  ]);
  return new Response(file, { headers: workbookHeaders(`nhận tài liệu ${today}`) });
}
