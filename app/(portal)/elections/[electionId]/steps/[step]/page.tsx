import type { Metadata } from 'next';
import { readStep } from '@/lib/features/elections/steps/read-step';
import { StepFormOf } from '@/lib/features/elections/steps/step-forms';
import { StepFrame } from '@/lib/features/elections/ui/step-frame';
import type { PageProps } from '@/lib/server/page-props';
import { read } from '@/lib/server/read';

export const metadata: Metadata = { title: 'Bầu, công nhận' };

/** The form of one step; `?candidate=` names who is mended. */
export default async function ElectionStepPage({ params, searchParams }: PageProps<'electionId' | 'step'>) {
  const { electionId, step } = await params;
  const { candidate } = await searchParams;
  const candidateId = typeof candidate === 'string' ? candidate : null;
  const view = await read('election:keep', (context) =>
    readStep(context, { id: electionId, slug: step, candidateId }),
  );
  return (
    <StepFrame
      title={view.title}
      whose={view.whose}
      backHref={view.backHref}
      closedReason={view.kind === 'closed' ? view.reason : null}
    >
      {view.kind === 'open' ? <StepFormOf view={view} /> : null}
    </StepFrame>
  );
}
