import type { Column } from '@/components/table/column';
import Link from '@/components/ui/link';
import { RECORD_KIND_OF, type IndicatorCode, type RecordKind } from '@/lib/domain/indicators/codes';
import { REASONS } from '@/lib/domain/indicators/reasons';
import { formatDate } from '@/lib/format/date';
import type { IndicatorRecord } from '../records/types';

/** Where a record of each kind has its own page. */
const PAGE_OF: Record<RecordKind, (id: string) => string> = {
  team: (id) => `/roll/teams/${id}`,
  trainer: (id) => `/trainers/${id}`,
  mediator: (id) => `/roll/mediators/${id}`,
  newcomer: (id) => `/roll/mediators/${id}`,
  case: (id) => `/mediation-cases/${id}`,
  task: (id) => `/programme/tasks/${id}`,
};

const NAME_OF: Record<RecordKind, string> = {
  team: 'Tổ hòa giải',
  trainer: 'Họ và tên',
  mediator: 'Họ và tên',
  newcomer: 'Họ và tên',
  case: 'Vụ việc',
  task: 'Nhiệm vụ',
};

/** What the day of a record is; kinds that turn on no day have no such column. */
const DAY_OF: Partial<Record<RecordKind, string>> = {
  newcomer: 'Hạn 6 tháng',
  case: 'Kết thúc ngày',
  task: 'Hạn',
};

/** The columns of an indicator's list: who or what, where, and why it is counted or not. */
export function recordColumns(
  code: IndicatorCode,
  { withCommune }: { readonly withCommune: boolean },
): readonly Column<IndicatorRecord>[] {
  const kind = RECORD_KIND_OF[code];
  const day = DAY_OF[kind];
  const commune: Column<IndicatorRecord> = {
    key: 'commune',
    header: 'Xã, phường',
    cell: ({ communeName }) => communeName ?? '–',
  };
  const team: Column<IndicatorRecord> = {
    key: 'team',
    header: 'Tổ hòa giải',
    cell: ({ teamName }) => teamName ?? '–',
  };
  return [
    {
      key: 'name',
      header: NAME_OF[kind],
      cell: ({ id, name }) => (
        <Link href={PAGE_OF[kind](id)} className="link font-medium">
          {name}
        </Link>
      ),
    },
    ...(withCommune ? [commune] : []),
    ...(kind === 'mediator' || kind === 'newcomer' || kind === 'case' ? [team] : []),
    ...(day === undefined
      ? []
      : [
          {
            key: 'day',
            header: day,
            cell: (record: IndicatorRecord) => (record.day === null ? '–' : formatDate(record.day)),
          },
        ]),
    { key: 'reason', header: 'Vì sao', cell: ({ reason }) => REASONS[reason].words },
  ];
}
