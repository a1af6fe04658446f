import type { Metadata } from 'next';
import { PageHeader } from '@/components/shell/page-header';
import { AddPlanForm } from '@/lib/features/programme/plan/ui/plan-form';
import { planOf, readPlan } from '@/lib/features/programme/read-plan';
import { read } from '@/lib/server/read';

export const metadata: Metadata = { title: 'Ghi kế hoạch của thành phố' };

export default async function NewPlanPage() {
  const { start, today } = await read('programme:keep', async ({ tx, today }) => ({
    start: planOf(await readPlan(tx, today)),
    today,
  }));
  return (
    <div className="max-w-180">
      <PageHeader title="Ghi kế hoạch của thành phố" path={[{ label: 'Kế hoạch', href: '/programme' }]} />
      <AddPlanForm start={start} today={today} />
    </div>
  );
}
