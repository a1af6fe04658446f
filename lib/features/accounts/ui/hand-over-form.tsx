'use client';

import { useRouter } from 'next/navigation';
import { useFormContext } from 'react-hook-form';
import { ActionForm } from '@/components/form/action-form';
import { FieldGroup } from '@/components/form/field-group';
import { FormFooter } from '@/components/form/form-footer';
import { SelectField } from '@/components/form/select-field';
import { SubmitButton } from '@/components/form/submit-button';
import { useActionForm } from '@/components/form/use-action-form';
import { Button, ButtonLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Sheet } from '@/components/ui/sheet';
import { useToast } from '@/components/ui/toast';
import { handOverWork } from '@/lib/features/accounts/actions';
import type { HandOverDesk } from '@/lib/features/accounts/hand-over/read-hand-over-desk';
import { HandOverInput, type HandOverFields } from '@/lib/features/accounts/hand-over/schema';

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
        <p className="text-ink-2">
          Mỗi việc một người nhận. Vụ việc chỉ giao được cho người đang ở trong tổ của vụ việc.
        </p>
        {cases.length > 0 ? <CaseFields cases={cases} /> : null}
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

function CaseFields({ cases }: Pick<HandOverDesk, 'cases'>) {
  const { setValue } = useFormContext<HandOverFields>();
  const common = cases[0]?.choices.filter(({ value }) =>
    cases.every(({ choices }) => choices.some((choice) => choice.value === value)),
  );
  return (
    <FieldGroup title="Vụ việc đang hòa giải">
      {cases.length > 1 && common && common.length > 0 ? (
        <div className="flex flex-wrap items-center gap-2">
          <span>Giao cả {cases.length} vụ cho</span>
          {common.map(({ value, label }) => (
            <Button
              key={value}
              size="row"
              onClick={() => cases.forEach((_, index) => setValue(`cases.${index}.mediatorId`, value))}
            >
              {label}
            </Button>
          ))}
        </div>
      ) : null}
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
