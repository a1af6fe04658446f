import { Notice } from '@/components/ui/notice';
import type { ChainCheck } from '@/lib/features/audit/verify-chain';
import { formatDateTime } from '@/lib/format/date';
import { formatCount } from '@/lib/format/number';

/** What came of checking the chain: it holds, or which line is the first that was changed behind the portal's back. */
export function ChainNotice({ chain }: { readonly chain: ChainCheck }) {
  if (chain.holds)
    return (
      <Notice tone="met" role="status" title="Nhật ký còn nguyên vẹn" className="mb-6">
        Đã tính lại mã của {formatCount(Number(chain.entries))} dòng: không dòng nào bị sửa, chèn hay bỏ.
      </Notice>
    );
  return (
    <Notice
      tone="late"
      role="alert"
      title={`Dòng số ${chain.seq} không khớp với dòng trước nó`}
      className="mb-6"
    >
      {chain.at === null
        ? 'Dòng này đã bị bỏ khỏi cơ sở dữ liệu.'
        : `Dòng này ghi lúc ${formatDateTime(chain.at)}, đã bị sửa, chèn hoặc thiếu dòng ngay trước.`}{' '}
      Từ đây trở đi nhật ký không còn là bằng chứng. Giữ nguyên hệ thống và báo đơn vị vận hành đối chiếu với
      bản sao lưu.
    </Notice>
  );
}
