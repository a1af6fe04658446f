'use client';

import { useRouter } from 'next/navigation';
import { ActionForm } from '@/components/form/action-form';
import { DateField } from '@/components/form/date-field';
import { SubmitButton } from '@/components/form/submit-button';
import { useActionForm } from '@/components/form/use-action-form';
import { Disclosure } from '@/components/ui/disclosure';
import { useToast } from '@/components/ui/toast';
import type { IsoDate } from '@/lib/domain/iso-date';
import { endLink } from '@/lib/features/supporters/actions';
import { EndLinkInput } from '@/lib/features/supporters/links/schema';

type EndLinkFormProps = {
  readonly supporterId: string;
  readonly link: { readonly teamId: string; readonly teamName: string; readonly from: IsoDate };
  readonly today: IsoDate;
};

/** From which day the team is no longer supported; opens beside the team. */
export function EndLinkForm({ supporterId, link, today }: EndLinkFormProps) {
  const router = useRouter();
  const toast = useToast();
  const form = useActionForm({
    action: endLink,
    schema: EndLinkInput,
    defaults: { supporterId, teamId: link.teamId, from: link.from, on: today },
    onDone: ({ message }) => {
      if (message) toast({ text: message });
      router.refresh();
    },
  });
  return (
    <Disclosure
      summary="Thôi phân công"
      summaryClassName="link cursor-pointer"
      panelClassName="mt-3 max-w-sm"
    >
      <ActionForm form={form} label={`Thôi phân công ${link.teamName}`}>
        <DateField
          name="on"
          label="Thôi hỗ trợ từ ngày"
          hint="Ngày đầu tiên không còn hỗ trợ"
          today={today}
        />
        <SubmitButton variant="tonal" size="row">
          Ghi thôi phân công
        </SubmitButton>
      </ActionForm>
    </Disclosure>
  );
}
