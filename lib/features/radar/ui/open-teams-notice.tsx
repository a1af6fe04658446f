import { ButtonLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { OpenTeams } from '@/lib/features/radar/count-open';
import { RADAR_PATH } from '@/lib/features/radar/params';
import { formatCount } from '@/lib/format/number';

/** One matter, one row: teams that are not composed as the law asks; nothing when all are. */
export function OpenTeamsNotice({ count }: { readonly count: OpenTeams | null }) {
  if (count === null || count.open === 0) return null;
  return (
    <Notice
      tone="late"
      title={`${formatCount(count.open)} tổ hòa giải chưa kiện toàn`}
      action={
        <ButtonLink href={RADAR_PATH} variant="tonal" size="row">
          Xem việc cần làm ở từng tổ
        </ButtonLink>
      }
    >
      {formatCount(count.teams - count.open)}/{formatCount(count.teams)} tổ đúng thành phần theo Luật Hòa giải
      ở cơ sở, Điều 12.
    </Notice>
  );
}
