import Link from '@/components/ui/link';
import type { ReactNode } from 'react';
import type { Column } from '@/components/table/column';
import { Tag } from '@/components/ui/tag';
import type { IsoDate } from '@/lib/domain/iso-date';
import { MEDIATOR_ROLE_LABELS } from '@/lib/domain/roll/role';
import { SEX_LABELS } from '@/lib/domain/roll/sex';
import { statusOn } from '@/lib/domain/roll/seat';
import { DecisionLink } from '@/lib/features/roll/decision/ui/decision-link';
import type { SeatOnRoll } from '@/lib/features/roll/seat/seat-on-roll';
import { SeatTag } from '@/lib/features/roll/seat/ui/seat-tag';
import { formatPhone } from '@/lib/format/phone';

type ColumnOptions = {
  readonly today: IsoDate;
  /** What another feature knows of a member's trainings; left out, the column is left out. */
  readonly training?: (mediatorId: string) => ReactNode;
};

/** «1957, nam»: what tells people of one name apart. */
export const birthAndSex = ({ birthYear, sex }: Pick<SeatOnRoll, 'birthYear' | 'sex'>): string =>
  [birthYear ?? 'chưa rõ năm sinh', sex === null ? 'chưa rõ giới tính' : SEX_LABELS[sex].toLowerCase()].join(
    ', ',
  );

/** The members of a team: who, as what and how to reach them, by which decision, trained when. */
export function memberColumns({ today, training }: ColumnOptions): readonly Column<SeatOnRoll>[] {
  return [
    {
      key: 'name',
      header: 'Họ và tên',
      cell: (seat) => (
        <>
          <Link href={`/roll/mediators/${seat.mediatorId}`} className="link font-medium">
            {seat.fullName}
          </Link>
          <span className="text-note text-ink-2 block">{birthAndSex(seat)}</span>
        </>
      ),
    },
    {
      key: 'role',
      header: 'Vai trò, điện thoại',
      cell: ({ role, phone }) => (
        <>
          <span className={role === 'leader' ? 'font-semibold' : undefined}>
            {MEDIATOR_ROLE_LABELS[role]}
          </span>
          <span className="text-note text-ink-2 block whitespace-nowrap">
            {phone === null ? 'chưa có điện thoại' : formatPhone(phone)}
          </span>
        </>
      ),
    },
    {
      key: 'decision',
      header: 'Quyết định công nhận',
      cell: (seat) => (
        <span className="flex flex-col items-start gap-1">
          {seat.recognisedBy ? (
            <span>
              <DecisionLink decision={seat.recognisedBy} />
            </span>
          ) : null}
          {seat.recognisedBy === null && statusOn(seat, today) === 'awaiting' ? (
            <Tag tone="late">Chưa có</Tag>
          ) : (
            <SeatTag seat={seat} today={today} />
          )}
        </span>
      ),
    },
    ...(training
      ? [
          {
            key: 'training',
            header: 'Bồi dưỡng kỹ năng',
            cell: ({ mediatorId }: SeatOnRoll) => training(mediatorId),
          },
        ]
      : []),
  ];
}
