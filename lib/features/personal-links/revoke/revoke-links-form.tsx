'use client';

import { useRouter } from 'next/navigation';
import { ActionForm } from '@/components/form/action-form';
import { SubmitButton } from '@/components/form/submit-button';
import { useActionForm } from '@/components/form/use-action-form';
import { Disclosure } from '@/components/ui/disclosure';
import { useToast } from '@/components/ui/toast';
import { revokeLinks } from '@/lib/features/personal-links/actions';
import { RevokeLinksInput } from '@/lib/features/personal-links/make/schema';

type RevokeLinksFormProps = { readonly mediatorId: string; readonly fullName: string };

/** Takes back what somebody holds; asked once more, for the person has to be sent a new one then. */
export function RevokeLinksForm({ mediatorId, fullName }: RevokeLinksFormProps) {
  const router = useRouter();
  const toast = useToast();
  const form = useActionForm({
    action: revokeLinks,
    schema: RevokeLinksInput,
    defaults: { mediatorId },
    onDone: ({ message }) => {
      if (message) toast({ text: message });
      router.refresh();
    },
  });
  return (
    <Disclosure
      summary="Thu hồi liên kết"
      summaryClassName="link mt-3 inline-block cursor-pointer"
      panelClassName="mt-3 max-w-sm"
    >
      <p className="mb-3">
        {fullName} sẽ không mở được lịch và lịch trong máy thôi cập nhật, cho đến khi có liên kết mới.
      </p>
      <ActionForm form={form} label={`Thu hồi liên kết của ${fullName}`}>
        <SubmitButton variant="danger-filled" size="row">
          Thu hồi ngay
        </SubmitButton>
      </ActionForm>
    </Disclosure>
  );
}
