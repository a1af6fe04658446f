import type { Metadata } from 'next';
import { readIndicator } from '@/lib/features/programme/targets/read-indicator';
import { IndicatorPage } from '@/lib/features/programme/targets/ui/indicator-page';
import type { PageProps } from '@/lib/server/page-props';
import { read } from '@/lib/server/read';

export const metadata: Metadata = { title: 'Chỉ tiêu của kế hoạch' };

export default async function PlannedTargetPage({ params }: PageProps<'code'>) {
  const { code } = await params;
  const view = await read('programme:read', (context) => readIndicator(context, code));
  return <IndicatorPage view={view} />;
}
