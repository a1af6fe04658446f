import type { Metadata } from 'next';
import { readStep } from '@/lib/features/mediation-cases/steps/read-step';
import { StepPage } from '@/lib/features/mediation-cases/steps/ui/step-page';
import type { PageProps } from '@/lib/server/page-props';
import { read } from '@/lib/server/read';

export const metadata: Metadata = { title: 'Ghi vụ việc' };

/** The form of one step in the life of a case; `?commune=` chooses whose teams are listed when another team is asked. */
export default async function CaseStepPage({ params, searchParams }: PageProps<'caseId' | 'step'>) {
  const { caseId, step } = await params;
  const { commune } = await searchParams;
  const communeId = typeof commune === 'string' ? commune : null;
  const view = await read('case:act', (context) => readStep(context, { caseId, slug: step, communeId }));
  return <StepPage view={view} />;
}
