'use client';

import { useRouter } from 'next/navigation';
import type { DefaultValues, FieldValues } from 'react-hook-form';
import { useActionForm, type ActionForm } from '@/components/form/use-action-form';
import { draftUnitChange } from '@/lib/features/unit-changes/actions';
import type { z } from '@/lib/schema/zod';

/** The form of one kind of change; once sent, it leads to what the change would do. */
export function useDraftChange<Input extends FieldValues, Output>(
  schema: z.ZodType<Output, Input>,
  defaults: DefaultValues<Input>,
): ActionForm<Input, Output> {
  const router = useRouter();
  return useActionForm({
    action: draftUnitChange,
    schema,
    defaults,
    onDone: ({ value }) => router.push(`/unit-changes/${value.changeId}`),
  });
}

/** What the fields of the paper hold at first. */
export const NO_PAPER = { effectiveOn: '', decisionNumber: '', decidedOn: '' };

/** What the fields of the recognition hold at first. */
export const NO_RECOGNITION = { recognitionNumber: '', recognisedOn: '' };
