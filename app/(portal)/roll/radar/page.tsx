import type { Metadata } from 'next';
import { RollTabs } from '@/app/(portal)/roll/roll-tabs';
import { parseRadarParams } from '@/lib/features/radar/params';
import { readRadar } from '@/lib/features/radar/read-radar';
import { RadarPage } from '@/lib/features/radar/ui/radar-page';
import type { PageProps } from '@/lib/server/page-props';
import { read } from '@/lib/server/read';

export const metadata: Metadata = { title: 'Kiện toàn tổ hòa giải' };

export default async function RollRadarPage({ searchParams }: PageProps) {
  const params = parseRadarParams(await searchParams);
  const { radar, role } = await read('roll:read', async (context) => ({
    radar: await readRadar(context, params),
    role: context.actor.role,
  }));
  return <RadarPage radar={radar} tabs={<RollTabs role={role} />} />;
}
