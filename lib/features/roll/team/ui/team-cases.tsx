import Link from '@/components/ui/link';
import { Sheet } from '@/components/ui/sheet';
import type { TeamCases } from '@/lib/features/roll/team/file/count-cases';
import { formatCount } from '@/lib/format/number';

type TeamCasesProps = { readonly cases: TeamCases; readonly teamId: string };

/** The year in the team's book, each figure leading to the cases behind it. */
export function TeamCasesSheet({ cases, teamId }: TeamCasesProps) {
  const { year, received, successful, unsuccessful, inHand } = cases;
  return (
    <Sheet title={`Vụ việc năm ${year}`}>
      <p>
        {received === 0 ? (
          'Chưa tiếp nhận vụ việc nào'
        ) : (
          <Link href={`/mediation-cases?team=${teamId}&from=01%2F01%2F${year}`} className="link">
            {formatCount(received)} vụ tiếp nhận
          </Link>
        )}
        , {formatCount(successful)} vụ thành, {formatCount(unsuccessful)} vụ không thành.
      </p>
      <p className="text-note text-ink-2 mt-1">
        {inHand === 0 ? 'Không có vụ nào đang giải quyết.' : `${formatCount(inHand)} vụ đang giải quyết.`}{' '}
        <Link href={`/mediation-cases?team=${teamId}`} className="link">
          Mọi vụ việc của tổ
        </Link>
      </p>
    </Sheet>
  );
}
