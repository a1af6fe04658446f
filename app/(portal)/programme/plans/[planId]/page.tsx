import type { Metadata } from 'next';
import { PageHeader } from '@/components/shell/page-header';
import { getPlan } from '@/lib/features/programme/plan/read-plans';
import { ChangePlanForm } from '@/lib/features/programme/plan/ui/plan-form';
import type { PageProps } from '@/lib/server/page-props';
import { read } from '@/lib/server/read';
import { recordId } from '@/lib/server/record-id';

export const metadata: Metadata = { title: 'Sửa kế hoạch' };

export default async function PlanPage({ params }: PageProps<'planId'>) {
  const { planId } = await params;
  const { plan, today } = await read('programme:keep', async ({ tx, today }) => ({
    plan: await getPlan(tx, recordId(planId)),
    today,
  }));
  return (
    <div className="max-w-180">
      <PageHeader title={`Kế hoạch ${plan.number}`} path={[{ label: 'Kế hoạch', href: '/programme' }]} />
      <ChangePlanForm key={plan.version} plan={plan} today={today} />
    </div>
  );
}
