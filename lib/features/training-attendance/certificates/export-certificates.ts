import 'server-only';
import { recordAudit } from '@/lib/audit/record';
import { mayInviteTo } from '@/lib/domain/training/class-keeper';
import { atLineStart, communeName } from '@/lib/domain/units/unit-name';
import {
  listCompleted,
  type Completed,
} from '@/lib/features/training-attendance/certificates/list-completed';
import { getClassHead } from '@/lib/features/training-attendance/class/class-head';
import { sayDays } from '@/lib/features/training-attendance/class/say-class';
import { formatDateTime } from '@/lib/format/date';
import { formatCount } from '@/lib/format/number';
import type { Context } from '@/lib/server/context';
import { NotFoundError } from '@/lib/server/not-found';
import { findOfficeName } from '@/lib/server/office-name';
import { recordId } from '@/lib/server/record-id';
import type { WrittenColumn, WrittenValue } from '@/lib/workbook/write/written-sheet';
import { workbookHeaders } from '@/lib/workbook/workbook-headers';
import { writeWorkbook } from '@/lib/workbook/write-workbook';

const AT = /^\/trainings\/([^/]+)\/certificates\/export$/;

const COLUMNS: readonly WrittenColumn[] = [
  { header: 'STT', width: 6, kind: 'number' },
  { header: 'Số giấy chứng nhận', width: 20, kind: 'text' },
  { header: 'Họ và tên', width: 28, kind: 'text' },
  { header: 'Năm sinh', width: 10, kind: 'number' },
  { header: 'Tổ hòa giải', width: 26, kind: 'text' },
  { header: 'Xã, phường', width: 22, kind: 'text' },
  { header: 'Số buổi có mặt', width: 10, kind: 'number' },
  { header: 'Ngày học đủ buổi', width: 14, kind: 'date' },
  { header: 'Ngày cấp', width: 14, kind: 'date' },
];

const line = (one: Completed, index: number): readonly WrittenValue[] => [
  index + 1,
  one.certificateNumber,
  one.fullName,
  one.birthYear,
  one.teamName,
  atLineStart(communeName({ kind: one.communeKind, name: one.communeName })),
  one.halfDays,
  one.completedOn,
  one.certificateOn,
];

/** Everybody who completed a class, as a workbook from which certificates are printed. Audited. */
export async function exportCertificates(context: Context & { readonly url: URL }): Promise<Response> {
  const { tx, actor, now, url } = context;
  const head = await getClassHead(tx, recordId(AT.exec(url.pathname)?.[1] ?? ''));
  if (!mayInviteTo(actor, head)) throw new NotFoundError();
  const people = await listCompleted(tx, head.classId);
  await recordAudit(tx, {
    action: 'training.certificates_exported',
    subject: 'training_class',
    subjectId: head.classId,
    detail: { people: people.length },
  });
  const file = writeWorkbook([
    {
      name: 'Giấy chứng nhận',
      captions: [
        `Danh sách cấp giấy chứng nhận: ${head.title}`,
        [sayDays(head), head.place].filter(Boolean).join(', '),
        `Nơi lập: ${await findOfficeName(tx, actor)}`,
        `Người lập: ${actor.displayName}, lúc ${formatDateTime(now)}`,
        `Số lượng: ${formatCount(people.length)} người học đủ buổi`,
      ],
      columns: COLUMNS,
      rows: people.map(line),
    },
  ]);
  return new Response(file, { headers: workbookHeaders(`giấy chứng nhận ${head.heldFrom}`) });
}
