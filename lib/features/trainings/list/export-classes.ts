import 'server-only';
import { recordAudit } from '@/lib/audit/record';
import { CLASS_KIND_LABELS, CLASS_LEVEL_LABELS, CLASS_STAGE_LABELS } from '@/lib/domain/training/class-kind';
import { CLASS_MOMENT_LABELS, momentOf } from '@/lib/domain/training/class-moment';
import type { IsoDate } from '@/lib/domain/iso-date';
import { atLineStart } from '@/lib/domain/units/unit-name';
import { listAllClasses, type ClassLine } from '@/lib/features/trainings/list/list-classes';
import {
  CLASS_TIME_LABELS,
  classFilterQuery,
  parseClassListParams,
  type ClassFilter,
} from '@/lib/features/trainings/list/list-params';
import { sayOwner } from '@/lib/features/trainings/say-class';
import { formatDateTime } from '@/lib/format/date';
import { formatCount } from '@/lib/format/number';
import type { Context } from '@/lib/server/context';
import { findOfficeName } from '@/lib/server/office-name';
import { workbookHeaders } from '@/lib/workbook/workbook-headers';
import { writeWorkbook } from '@/lib/workbook/write-workbook';
import type { WrittenColumn, WrittenValue } from '@/lib/workbook/write/written-sheet';

type ExportColumn = WrittenColumn & {
  readonly value: (line: ClassLine, today: IsoDate) => WrittenValue;
};

const COLUMNS: readonly ExportColumn[] = [
  { header: 'Tên lớp', width: 44, kind: 'text', value: ({ title }) => title },
  { header: 'Nơi mở', width: 22, kind: 'text', value: (line) => atLineStart(sayOwner(line)) },
  { header: 'Loại', width: 30, kind: 'text', value: ({ kind }) => CLASS_KIND_LABELS[kind] },
  { header: 'Giai đoạn', width: 12, kind: 'text', value: ({ stage }) => CLASS_STAGE_LABELS[stage] },
  { header: 'Từ ngày', width: 12, kind: 'date', value: ({ heldFrom }) => heldFrom },
  { header: 'Đến ngày', width: 12, kind: 'date', value: ({ heldTo }) => heldTo },
  { header: 'Số buổi', width: 9, kind: 'number', value: ({ sessions }) => sessions },
  { header: 'Nơi học', width: 30, kind: 'text', value: ({ place }) => place },
  { header: 'Đã mời', width: 9, kind: 'number', value: ({ invited }) => invited },
  { header: 'Nhận lời', width: 9, kind: 'number', value: ({ coming }) => coming },
  { header: 'Có dự', width: 9, kind: 'number', value: ({ present }) => present },
  { header: 'Hoàn thành', width: 11, kind: 'number', value: ({ completed }) => completed },
  {
    header: 'Tình trạng',
    width: 14,
    kind: 'text',
    value: (line, today) => CLASS_MOMENT_LABELS[momentOf(line, today)],
  },
];

/** The classes of the filter in the address as a workbook that says of itself who made it, when and by what filter. */
export async function exportClasses({
  tx,
  actor,
  now,
  today,
  url,
}: Context & { readonly url: URL }): Promise<Response> {
  const { after: _, ...filter } = parseClassListParams(Object.fromEntries(url.searchParams));
  const lines = await listAllClasses(tx, filter, today);
  const { q, ...codes } = classFilterQuery(filter);
  await recordAudit(tx, {
    action: 'training.classes_exported',
    subject: 'training_class',
    subjectId: null,
    detail: { ...codes, searched: q !== undefined, classes: lines.length },
  });
  const file = writeWorkbook([
    {
      name: 'Lớp tập huấn',
      captions: [
        'Danh sách lớp tập huấn, bồi dưỡng',
        `Nơi lập: ${await findOfficeName(tx, actor)}`,
        `Người lập: ${actor.displayName}, lúc ${formatDateTime(now)}`,
        `Lọc: ${sayFilter(filter) || 'không lọc'}`,
        `Số lượng: ${formatCount(lines.length)} lớp`,
      ],
      columns: [{ header: 'STT', width: 6, kind: 'number' }, ...COLUMNS],
      rows: lines.map((line, index) => [index + 1, ...COLUMNS.map(({ value }) => value(line, today))]),
    },
  ]);
  return new Response(file, { headers: workbookHeaders(`lớp tập huấn ${today}`) });
}

const sayFilter = ({ q, kind, level, when, commune }: ClassFilter): string =>
  [
    q && `tên có «${q}»`,
    when && CLASS_TIME_LABELS[when].toLowerCase(),
    kind && CLASS_KIND_LABELS[kind].toLowerCase(),
    level && CLASS_LEVEL_LABELS[level].toLowerCase(),
    commune && 'một xã, phường',
  ]
    .filter(Boolean)
    .join('; ');
