import type { Metadata } from 'next';
import { readCommune } from '@/lib/features/units/commune/read-commune';
import { CommunePage } from '@/lib/features/units/ui/commune-page';
import type { PageProps } from '@/lib/server/page-props';
import { read } from '@/lib/server/read';

export const metadata: Metadata = { title: 'Xã, phường' };

export default async function CommuneUnitPage({ params }: PageProps<'cityId' | 'communeId'>) {
  const ids = await params;
  const { desk, today } = await read('unit:manage', async (context) => ({
    desk: await readCommune(context, ids),
    today: context.today,
  }));
  return <CommunePage desk={desk} today={today} />;
}
