import 'server-only';
import { withScope } from '@/lib/db/scope';
import type { Actor } from '@/lib/domain/access/roles';
import { RECORD_KIND_OF, type IndicatorCode, type RecordKind } from '@/lib/domain/indicators/codes';
import { INDICATORS } from '@/lib/domain/indicators/definitions';
import { REASONS } from '@/lib/domain/indicators/reasons';
import { VERDICT_LABELS } from '@/lib/domain/indicators/verdict';
import type { IsoDate } from '@/lib/domain/iso-date';
import type { FiguresAsked } from '@/lib/features/indicators/figures/types';
import { listRecords } from '@/lib/features/indicators/records/list-records';
import type {
  IndicatorRecord,
  RecordCursor,
  RecordList,
  RecordsAsked,
} from '@/lib/features/indicators/records/types';
import type { WrittenColumn, WrittenSheet, WrittenValue } from '@/lib/workbook/write/written-sheet';

/** Records asked for at a time while the file is on its way. */
const BATCH = 5000;

const NAMED: Record<RecordKind, string> = {
  team: 'Tổ hòa giải',
  trainer: 'Tập huấn viên',
  mediator: 'Hòa giải viên',
  newcomer: 'Hòa giải viên mới',
  case: 'Vụ việc',
  task: 'Nhiệm vụ',
};

const DAYS: Partial<Record<RecordKind, string>> = {
  newcomer: 'Hết 6 tháng',
  case: 'Ngày nhận hoặc kết thúc',
  task: 'Hạn',
};

const columnsOf = (kind: RecordKind): readonly WrittenColumn[] => [
  { header: 'STT', width: 7, kind: 'number' },
  { header: 'Xã, phường', width: 24, kind: 'text' },
  { header: 'Tổ', width: 28, kind: 'text' },
  { header: NAMED[kind], width: 30, kind: 'text' },
  { header: 'Kết quả', width: 22, kind: 'text' },
  { header: 'Lý do', width: 48, kind: 'text' },
  { header: DAYS[kind] ?? 'Ngày', width: 14, kind: 'date' },
];

/** Who reads, at what moment: each batch is asked for in a scope of its own. */
export type Reader = { readonly actor: Actor; readonly now: Date; readonly today: IsoDate };

async function* batches(
  reader: Reader,
  asked: FiguresAsked,
  indicator: IndicatorCode,
): AsyncGenerator<readonly IndicatorRecord[]> {
  let after: RecordCursor | null = null;
  do {
    const page: RecordsAsked = { ...asked, indicator, teamId: null, verdict: null, reason: null, after };
    const list: RecordList = await withScope(reader.actor, (tx) =>
      listRecords({ ...reader, tx }, page, BATCH),
    );
    yield list.records;
    after = list.next;
  } while (after !== null);
}

async function* lines(
  reader: Reader,
  asked: FiguresAsked,
  indicator: IndicatorCode,
): AsyncGenerator<readonly WrittenValue[]> {
  let number = 0;
  for await (const records of batches(reader, asked, indicator)) {
    for (const { communeName, teamName, name, reason, day } of records) {
      number += 1;
      const { verdict, words } = REASONS[reason];
      yield [number, communeName, teamName, name, VERDICT_LABELS[verdict], words, day];
    }
  }
}

/** Every record of an indicator, counted or not, with the reason: what the role may read of it and no more. */
export function recordsSheet(
  reader: Reader,
  asked: FiguresAsked,
  indicator: IndicatorCode,
  captions: readonly string[],
): WrittenSheet {
  const { letter, short, title } = INDICATORS[indicator];
  return {
    name: `${letter} ${short}`,
    captions: [title, ...captions.slice(1)],
    columns: columnsOf(RECORD_KIND_OF[indicator]),
    rows: lines(reader, asked, indicator),
  };
}
