import Link from '@/components/ui/link';
import { Section } from '@/components/ui/section';
import { sortCommunes } from '@/lib/features/radar/commune-lines';
import type { Radar } from '@/lib/features/radar/read-radar';
import { CommuneTable } from '@/lib/features/radar/ui/commune-table';
import { formatCount } from '@/lib/format/number';

/** So many communes are drawn at first: the whole of a large city costs its readers a second. */
const FIRST = 30;

/** The communes of a city: how many of their teams are in order, and what the others lack. */
export function CityRadar({ radar }: { readonly radar: Extract<Radar, { level: 'city' }> }) {
  const { communes, params } = radar;
  const sorted = sortCommunes(communes, params);
  const uncovered = communes.reduce((sum, line) => sum + line.uncovered, 0);
  return (
    <Section
      title="Theo xã, phường"
      count={uncovered === 0 ? null : `${formatCount(uncovered)} thôn, tổ dân phố chưa có tổ`}
      actions={
        <Link href="/roll/teams?finding=open" className="link">
          Danh sách các tổ chưa kiện toàn
        </Link>
      }
    >
      <CommuneTable
        lines={params.all ? sorted : sorted.slice(0, FIRST)}
        total={communes.length}
        params={params}
      />
    </Section>
  );
}
