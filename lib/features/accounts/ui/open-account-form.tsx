'use client';

import { useState } from 'react';
import { ActionForm } from '@/components/form/action-form';
import { FormFooter } from '@/components/form/form-footer';
import { SubmitButton } from '@/components/form/submit-button';
import { TextField } from '@/components/form/text-field';
import { useActionForm } from '@/components/form/use-action-form';
import { ButtonLink } from '@/components/ui/button';
import { Sheet } from '@/components/ui/sheet';
import { openAccount } from '@/lib/features/accounts/actions';
import type { IssuingDesk } from '@/lib/features/accounts/open/issuing-desk';
import type { OpenedAccount as Opened } from '@/lib/features/accounts/open/open-account';
import { OpenAccountInput } from '@/lib/features/accounts/open/schema';
import { LoginNameField } from '@/lib/features/accounts/ui/login-name-field';
import { OpenedAccount } from '@/lib/features/accounts/ui/opened-account';
import { PersonFields } from '@/lib/features/accounts/ui/person-fields';
import { PlaceFields } from '@/lib/features/accounts/ui/place-fields';

/** The role that an issuer gives most often, chosen before anything is. */
const USUAL_ROLE = ['mediator', 'commune_officer', 'city_admin'] as const;

type OpenAccountFormProps = {
  readonly desk: IssuingDesk;
  /** Whose draft this is: one person may issue accounts in several places. */
  readonly draftPlace: string;
};

/**
 * Two inputs open an account: an office and a name, or a person of the roll and their role. What follows from them is
 * filled in and can be changed. Afterwards the first password, once.
 */
export function OpenAccountForm({ desk, draftPlace }: OpenAccountFormProps) {
  const [opened, setOpened] = useState<Opened | null>(null);
  const ofTeams = desk.roles.includes('mediator');
  const form = useActionForm({
    action: openAccount,
    schema: OpenAccountInput,
    defaults: {
      role: USUAL_ROLE.find((role) => desk.roles.includes(role)),
      placeId: desk.chosenPlaceId ?? '',
      mediatorId: '',
      displayName: '',
      loginName: '',
      jobTitle: '',
    },
    draftKey: `account:open:${draftPlace}`,
    onDone: ({ value }) => setOpened(value),
  });

  if (opened)
    return (
      <OpenedAccount
        account={opened}
        onAnother={() => {
          form.fields.reset();
          setOpened(null);
        }}
      />
    );
  return (
    <Sheet padding="form">
      <ActionForm form={form} label="Mở tài khoản">
        {ofTeams ? <PersonFields desk={desk} /> : <PlaceFields desk={desk} />}
        <TextField name="displayName" label="Họ tên" spellCheck={false} />
        <LoginNameField desk={desk} />
        {ofTeams ? null : (
          <TextField
            name="jobTitle"
            label="Chức vụ"
            optional
            hint="Hiện cạnh họ tên, như «Công chức Tư pháp - Hộ tịch»"
          />
        )}
        <FormFooter>
          <SubmitButton pendingLabel="Đang mở…">Mở tài khoản</SubmitButton>
          <ButtonLink variant="text" href="/accounts">
            Không mở nữa
          </ButtonLink>
        </FormFooter>
      </ActionForm>
    </Sheet>
  );
}
