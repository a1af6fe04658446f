'use client';

import { ActionForm } from '@/components/form/action-form';
import { SubmitButton } from '@/components/form/submit-button';
import { useActionForm } from '@/components/form/use-action-form';
import { useToast } from '@/components/ui/toast';
import { COMMUNE_TASK_TEMPLATE, TASK_TEMPLATE_SOURCE } from '@/lib/domain/programme/shipped/task-template';
import { takeTemplate } from '@/lib/features/programme/tasks/actions';
import { TakeTemplateInput } from '@/lib/features/programme/tasks/schema';

/** One press: the tasks of a published plan become one's own. */
export function TakeTemplateForm({ year }: { readonly year: number }) {
  const toast = useToast();
  const form = useActionForm({
    action: takeTemplate,
    schema: TakeTemplateInput,
    defaults: { year },
    onDone: ({ message }) => message && toast({ text: message }),
  });
  return (
    <ActionForm form={form} label="Lấy nhiệm vụ theo mẫu">
      <p className="text-note text-ink-2">Mẫu: {TASK_TEMPLATE_SOURCE}.</p>
      <div>
        <SubmitButton variant="tonal">Lấy {COMMUNE_TASK_TEMPLATE.length} nhiệm vụ theo mẫu</SubmitButton>
      </div>
    </ActionForm>
  );
}
