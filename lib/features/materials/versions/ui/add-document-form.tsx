'use client';

import { useRouter } from 'next/navigation';
import { ActionForm } from '@/components/form/action-form';
import { FormFooter } from '@/components/form/form-footer';
import { SubmitButton } from '@/components/form/submit-button';
import { TextField } from '@/components/form/text-field';
import { TextareaField } from '@/components/form/textarea-field';
import { useActionForm } from '@/components/form/use-action-form';
import { Sheet } from '@/components/ui/sheet';
import { useToast } from '@/components/ui/toast';
import { addDocument } from '@/lib/features/materials/actions';
import { AddDocumentInput } from '@/lib/features/materials/versions/schema';

/** A link, or a text pasted in; one of the two. */
export function AddDocumentForm({ versionId }: { readonly versionId: string }) {
  const router = useRouter();
  const toast = useToast();
  const form = useActionForm({
    action: addDocument,
    schema: AddDocumentInput,
    defaults: { versionId, title: '', url: '', body: '' },
    draftKey: `material:document:${versionId}`,
    onDone: ({ message }) => {
      if (message) toast({ text: message });
      form.fields.reset({ versionId, title: '', url: '', body: '' });
      router.refresh();
    },
  });
  return (
    <Sheet padding="form">
      <ActionForm form={form} label="Thêm tài liệu">
        <TextField name="title" label="Tên tài liệu" hint="Như «Kỹ năng hòa giải tranh chấp đất đai»" />
        <TextField
          name="url"
          label="Đường dẫn"
          hint="Nơi đăng tài liệu, bắt đầu bằng https://. Có đường dẫn thì để trống nội dung."
          spellCheck={false}
          optional
        />
        <TextareaField
          name="body"
          label="Nội dung"
          hint="Dán văn bản để đọc ngay trên cổng khi không có đường dẫn."
          optional
        />
        <FormFooter sticky={false}>
          <SubmitButton variant="outlined">Thêm tài liệu</SubmitButton>
        </FormFooter>
      </ActionForm>
    </Sheet>
  );
}
