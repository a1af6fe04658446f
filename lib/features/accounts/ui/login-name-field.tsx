'use client';

import { useEffect } from 'react';
import { useFormContext, useFormState, useWatch } from 'react-hook-form';
import { TextField } from '@/components/form/text-field';
import type { IssuingDesk } from '@/lib/features/accounts/open/issuing-desk';
import type { OpenAccountFields } from '@/lib/features/accounts/open/schema';
import { suggestFor } from '@/lib/features/accounts/open/suggest';

/** The login name follows role, place and name until somebody types one of their own. */
export function LoginNameField({ desk }: { readonly desk: IssuingDesk }) {
  const { setValue } = useFormContext<OpenAccountFields>();
  const { dirtyFields } = useFormState<OpenAccountFields>();
  const [role, placeId, displayName] = useWatch<OpenAccountFields, ['role', 'placeId', 'displayName']>({
    name: ['role', 'placeId', 'displayName'],
  });
  const suggestion = suggestFor(desk, { role, placeId, displayName });
  const own = dirtyFields.loginName === true;

  useEffect(() => {
    if (!own) setValue('loginName', suggestion);
  }, [own, suggestion, setValue]);

  return (
    <TextField
      name="loginName"
      label="Tên đăng nhập"
      hint="Chữ không dấu, chữ số, dấu chấm; gợi ý theo nơi làm việc, sửa được"
      spellCheck={false}
    />
  );
}
