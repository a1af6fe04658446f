import 'server-only';
import { recordAudit } from '@/lib/audit/record';
import { codesShown, figuresSheet } from '@/lib/features/indicators/export/figures-sheet';
import { recordsSheet } from '@/lib/features/indicators/export/records-sheet';
import { getFigures } from '@/lib/features/indicators/figures/get-figures';
import type { FiguresAsked, IndicatorFigures } from '@/lib/features/indicators/figures/types';
import { formatDate, formatDateTime } from '@/lib/format/date';
import type { Context } from '@/lib/server/context';
import { findOfficeName } from '@/lib/server/office-name';
import { writeWorkbook } from '@/lib/workbook/write-workbook';
import { workbookHeaders } from '@/lib/workbook/workbook-headers';

/** What the file says of itself: of which place and day, on which map, of which office, by whom, when. */
async function captionsOf(context: Context, answer: IndicatorFigures): Promise<readonly string[]> {
  const { tx, actor, now } = context;
  const map = answer.mapOn === null ? 'địa bàn hiện nay' : `địa bàn ngày ${formatDate(answer.mapOn)}`;
  return [
    `Chỉ tiêu của Đề án đến ngày ${formatDate(answer.day)}`,
    `Nơi lập: ${await findOfficeName(tx, actor)}`,
    `Người lập: ${actor.displayName}, lúc ${formatDateTime(now)}`,
    `Phạm vi: ${answer.placeName}, ${map}; không lọc`,
  ];
}

/**
 * The table of a place as a workbook, with the records behind each column on a sheet of their own. Audited before the
 * first byte; the records follow as fast as the line takes them.
 * @throws NotFoundError when the commune is not in the actor's city.
 */
export async function exportIndicators(context: Context, asked: FiguresAsked): Promise<Response> {
  const { tx, actor, now, today } = context;
  const answer = await getFigures(context, asked);
  const captions = await captionsOf(context, answer);
  await recordAudit(tx, {
    action: 'target.exported',
    subject: answer.place.level === 'city' ? 'city' : 'commune',
    subjectId: answer.place.level === 'city' ? actor.cityId : answer.place.communeId,
    detail: { day: asked.day, map: answer.mapOn === null ? 'today' : 'then' },
  });
  const file = writeWorkbook([
    figuresSheet(answer, captions),
    ...codesShown(answer)
      .filter((code) => answer.total.figures[code] !== undefined)
      .map((code) => recordsSheet({ actor, now, today }, asked, code, captions)),
  ]);
  return new Response(file, { headers: workbookHeaders(`chỉ tiêu ${asked.day}`) });
}
