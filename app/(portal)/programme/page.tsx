import type { Metadata } from 'next';
import { ProgrammeTabs } from '@/app/(portal)/programme/programme-tabs';
import { ProgrammePage } from '@/lib/features/programme/plan/ui/programme-page';
import { readProgrammePage } from '@/lib/features/programme/read-programme-page';
import { read } from '@/lib/server/read';

export const metadata: Metadata = { title: 'Kế hoạch' };

export default async function ProgrammeRoute() {
  const { view, role } = await read('programme:read', async (context) => ({
    view: await readProgrammePage(context),
    role: context.actor.role,
  }));
  return <ProgrammePage view={view} tabs={<ProgrammeTabs role={role} />} />;
}
