import Link from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import type { IsoDate } from '@/lib/domain/iso-date';
import type { LikelyDuplicate } from '@/lib/features/mediation-cases/record/likely-duplicates';
import { formatShortDate } from '@/lib/format/date';

const AT_MOST = 3;

type DuplicateNoticeProps = { readonly duplicates: readonly LikelyDuplicate[]; readonly today: IsoDate };

/** Cases one should look at before writing the same quarrel down twice. What is typed stays in the draft meanwhile. */
export function DuplicateNotice({ duplicates, today }: DuplicateNoticeProps) {
  return (
    <Notice tone="soon" title="Có thể đã ghi rồi">
      <ul className="flex flex-col gap-3">
        {duplicates.slice(0, AT_MOST).map(({ found, party }) => (
          <li key={found.id}>
            <p>
              Vụ {found.number} của tổ này, ngày {formatShortDate(found.receivedOn, today)}, cũng có bên «
              {party}».
            </p>
            <Link href={`/mediation-cases/${found.id}`} prefetch={false} className="link mt-1 inline-block">
              Mở vụ {found.number} để xem
            </Link>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
