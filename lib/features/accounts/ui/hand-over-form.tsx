'use client';

import { useRouter } from 'next/navigation';
import { ActionForm } from '@/components/form/action-form';
import { FieldGroup } from '@/components/form/field-group';
import { FormFooter } from '@/components/form/form-footer';
import { SelectField } from '@/components/form/select-field';
import { SubmitButton } from '@/components/form/submit-button';
import { useActionForm } from '@/components/form/use-action-form';
import { ButtonLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Sheet } from '@/components/ui/sheet';
import { useToast } from '@/components/ui/toast';
import { handOverWork } from '@/lib/features/accounts/actions';
import type { HandOverDesk } from '@/lib/features/accounts/hand-over/read-hand-over-desk';
import { HandOverInput } from '@/lib/features/accounts/hand-over/schema';

/** Who goes on with each open matter; sent, the access ends and the list to sign opens. */
export function HandOverForm({ desk }: { readonly desk: HandOverDesk }) {
  const { membershipId, version, cases, office, successors } = desk;
  const router = useRouter();
  const toast = useToast();
  const form = useActionForm({
    action: handOverWork,
    schema: HandOverInput,
    defaults: {
      membershipId,
      version,
      successorId: successors.length === 1 ? (successors[0]?.value ?? '') : '',
      cases: cases.map(({ id, choices }) => ({
        caseId: id,
        mediatorId: choices.length === 1 ? (choices[0]?.value ?? '') : '',
      })),
    },
    onDone: ({ value: { handOverId }, message }) => {
      if (message) toast({ text: message });
      router.push(handOverId === null ? `/accounts/${membershipId}` : `/accounts/hand-overs/${handOverId}`);
    },
  });
  return (
    <Sheet padding="form">
      <ActionForm form={form} label="Bàn giao">
        {cases.length > 0 ? (
          <FieldGroup title="Vụ việc đang hòa giải" note="Người nhận phải đang ở trong tổ của vụ việc.">
            {cases.map(({ id, title, choices }, index) => (
              <SelectField
                key={id}
                name={`cases.${index}.mediatorId`}
                label={title}
                options={choices}
                nothing="Chọn người làm tiếp"
              />
            ))}
          </FieldGroup>
        ) : null}
        {office.length > 0 ? <OfficeFields desk={desk} /> : null}
        <FormFooter>
          <SubmitButton variant="danger-outlined" pendingLabel="Đang bàn giao…">
            Bàn giao và thôi quyền từ hôm nay
          </SubmitButton>
          <ButtonLink variant="text" href={`/accounts/${membershipId}`}>
            Chưa bàn giao
          </ButtonLink>
        </FormFooter>
      </ActionForm>
    </Sheet>
  );
}

function OfficeFields({ desk: { office, successors, placeId } }: { readonly desk: HandOverDesk }) {
  return (
    <FieldGroup title="Việc của cơ quan" note="Một người nhận tất cả.">
      <ul className="list-disc pl-6">
        {office.map(({ id, title }) => (
          <li key={id}>{title}</li>
        ))}
      </ul>
      {successors.length === 0 ? (
        <Notice
          tone="soon"
          title="Chưa có ai khác ở cơ quan này để nhận"
          action={
            <ButtonLink
              variant="tonal"
              href={placeId === null ? '/accounts/new' : `/accounts/new?place=${placeId}`}
            >
              Mở tài khoản cho người thay
            </ButtonLink>
          }
        >
          Mở tài khoản cho người thay trước, rồi trở lại đây.
        </Notice>
      ) : (
        <SelectField name="successorId" label="Người nhận" options={successors} nothing="Chọn người nhận" />
      )}
    </FieldGroup>
  );
}
