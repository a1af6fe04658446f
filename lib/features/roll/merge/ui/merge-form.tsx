'use client';

import { useRouter } from 'next/navigation';
import { v4 as newKey } from 'uuid';
import { ActionForm } from '@/components/form/action-form';
import { SubmitButton } from '@/components/form/submit-button';
import { useActionForm } from '@/components/form/use-action-form';
import { useToast } from '@/components/ui/toast';
import { mergeEntries, undoMerge } from '@/lib/features/roll/merge/actions';
import { MergeInput } from '@/lib/features/roll/merge/schema';

/** The one press that merges; a slip is undone from the notice that follows, or from the page for thirty days. */
export function MergeForm({ input }: { readonly input: MergeInput }) {
  const router = useRouter();
  const toast = useToast();
  const undo = async (mergeId: string): Promise<void> => {
    const answer = await undoMerge({ key: newKey(), input: { mergeId } });
    if (answer.message) toast({ text: answer.message });
    router.refresh();
  };
  const form = useActionForm({
    action: mergeEntries,
    schema: MergeInput,
    defaults: input,
    onDone: ({ value, message = 'Đã gộp hai mục.' }) => {
      toast({ text: message, undo: { label: 'Hoàn tác', onUndo: () => undo(value.mergeId) } });
      router.push(`/roll/mediators/${value.keptId}`);
    },
  });
  return (
    <ActionForm form={form} label="Gộp hai mục">
      <SubmitButton pendingLabel="Đang gộp…" className="self-start max-sm:self-stretch">
        Gộp hai mục thành một
      </SubmitButton>
    </ActionForm>
  );
}
