'use client';

import { useRouter } from 'next/navigation';
import { ActionForm } from '@/components/form/action-form';
import { SubmitButton } from '@/components/form/submit-button';
import { useActionForm } from '@/components/form/use-action-form';
import { useToast } from '@/components/ui/toast';
import { removeDocument } from '@/lib/features/materials/actions';
import type { MaterialDocument } from '@/lib/features/materials/material';
import { RemoveDocumentInput } from '@/lib/features/materials/versions/schema';

/** Takes a document out of the version. */
export function RemoveDocumentButton({ document }: { readonly document: MaterialDocument }) {
  const router = useRouter();
  const toast = useToast();
  const form = useActionForm({
    action: removeDocument,
    schema: RemoveDocumentInput,
    defaults: { documentId: document.documentId },
    onDone: ({ message }) => {
      if (message) toast({ text: message });
      router.refresh();
    },
  });
  return (
    <ActionForm form={form} label={`Bỏ ${document.title}`}>
      <SubmitButton variant="text" size="row" pendingLabel="Đang bỏ…">
        Bỏ khỏi bộ<span className="sr-only">: {document.title}</span>
      </SubmitButton>
    </ActionForm>
  );
}
