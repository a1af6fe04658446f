import { ButtonLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { formatCount } from '@/lib/format/number';

type OpenCasesNoticeProps = { readonly cases: number; readonly mediatorId: string };

/** Cases of somebody about to leave, which somebody else must take over. */
export function OpenCasesNotice({ cases, mediatorId }: OpenCasesNoticeProps) {
  if (cases === 0) return null;
  return (
    <Notice
      tone="soon"
      title={`Đang được phân công ${formatCount(cases)} vụ chưa kết thúc`}
      className="mb-5"
      action={
        <ButtonLink variant="tonal" size="row" href={`/roll/mediators/${mediatorId}`}>
          Xem {formatCount(cases)} vụ
        </ButtonLink>
      }
    >
      Đổi hòa giải viên ở từng vụ trước ngày thôi.
    </Notice>
  );
}
