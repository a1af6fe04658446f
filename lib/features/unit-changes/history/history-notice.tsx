import Link from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import type { Relative, UnitHistory } from '@/lib/features/unit-changes/history/unit-history';
import { formatDate } from '@/lib/format/date';

const PLACE: Record<UnitHistory['unit'], string> = {
  team: '/roll/teams',
  neighbourhood: '/roll/neighbourhoods',
};

/** Where a unit has gone, and what it was before: an old link leads on instead of ending. Nothing where nothing changed. */
export function HistoryNotice({ history }: { readonly history: UnitHistory }) {
  const { successor, formerNames, unit } = history;
  const told = relations(history);
  if (!successor && told.length === 0 && formerNames.length === 0) return null;
  const base = PLACE[unit];
  return (
    <Notice
      tone={successor ? 'soon' : 'mute'}
      title={
        successor ? (
          <>
            Từ ngày {formatDate(successor.on)} thuộc <Name relative={successor} base={base} />
          </>
        ) : (
          'Đã thay đổi qua các thời kỳ'
        )
      }
      className="mb-6"
    >
      <ul className="flex flex-col gap-0.5">
        {told.map(({ verb, relative }) => (
          <li key={relative.unitId}>
            {verb} <Name relative={relative} base={base} /> từ ngày {formatDate(relative.on)}
          </li>
        ))}
        {formerNames.map(({ name, until }) => (
          <li key={until}>
            Trước ngày {formatDate(until)} tên là {name}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

const relations = ({ tookUp, takenOutOf, gaveOff }: UnitHistory) => [
  ...(takenOutOf ? [{ verb: 'Tách từ', relative: takenOutOf }] : []),
  ...tookUp.map((relative) => ({ verb: 'Nhận', relative })),
  ...gaveOff.map((relative) => ({ verb: 'Tách ra', relative })),
];

function Name({
  relative: { unitId, name, isOpen },
  base,
}: {
  readonly relative: Relative;
  readonly base: string;
}) {
  return isOpen ? (
    <Link href={`${base}/${unitId}`} className="link">
      {name}
    </Link>
  ) : (
    name
  );
}
