import type { Metadata } from 'next';
import { readLeavingStep } from '@/lib/features/elections/leaving/steps/read-step';
import { LeavingStepForm } from '@/lib/features/elections/leaving/steps/step-forms';
import { StepFrame } from '@/lib/features/elections/ui/step-frame';
import type { PageProps } from '@/lib/server/page-props';
import { read } from '@/lib/server/read';

export const metadata: Metadata = { title: 'Thôi làm hòa giải viên' };

/** The form of one step of a leaving. */
export default async function LeavingStepPage({ params }: PageProps<'leavingId' | 'step'>) {
  const { leavingId, step } = await params;
  const view = await read('election:keep', (context) =>
    readLeavingStep(context, { id: leavingId, slug: step }),
  );
  return (
    <StepFrame
      title={view.title}
      whose={view.whose}
      backHref={view.backHref}
      closedReason={view.kind === 'closed' ? view.reason : null}
    >
      {view.kind === 'open' ? <LeavingStepForm view={view} /> : null}
    </StepFrame>
  );
}
