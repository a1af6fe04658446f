import { Tag } from '@/components/ui/tag';
import { isConsolidated, type Finding } from '@/lib/domain/roll/radar/findings';
import { formatCount } from '@/lib/format/number';

/** «Chưa kiện toàn: 2 điều»; a team in order has its word too, for its page is asked exactly that. */
export function StandingTag({ findings }: { readonly findings: readonly Finding[] }) {
  if (isConsolidated(findings)) return <Tag tone="met">Đã kiện toàn</Tag>;
  const count = findings.filter(({ breaksConsolidation }) => breaksConsolidation).length;
  return <Tag tone="late">Chưa kiện toàn: {formatCount(count)} điều</Tag>;
}
