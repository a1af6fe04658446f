'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import { ActionForm } from '@/components/form/action-form';
import { CheckboxField } from '@/components/form/checkbox-field';
import { FormFooter } from '@/components/form/form-footer';
import { SubmitButton } from '@/components/form/submit-button';
import { useActionForm } from '@/components/form/use-action-form';
import { useToast } from '@/components/ui/toast';
import { inviteMediators } from '@/lib/features/training-attendance/actions';
import { InviteInput } from '@/lib/features/training-attendance/invite/schema';
import type { Proposal } from '@/lib/features/training-attendance/proposal/read-proposal';
import { PeopleSearch } from '@/lib/features/training-attendance/ui/people-search';
import { ProposedPeople } from '@/lib/features/training-attendance/proposal/ui/proposed-people';
import { SeatsLine } from '@/lib/features/training-attendance/proposal/ui/seats-line';
import { formatCount } from '@/lib/format/number';

type InviteFormProps = { readonly proposal: Extract<Proposal, { kind: 'people' }> };

/** The proposal as a list to tick: the button says how many people it invites. */
export function InviteForm({ proposal: { head, seats, groups, ticked } }: InviteFormProps) {
  const { classId } = head;
  const router = useRouter();
  const toast = useToast();
  const [search, setSearch] = useState('');
  const form = useActionForm({
    action: inviteMediators,
    schema: InviteInput,
    defaults: { classId, mediatorIds: [...ticked], despiteClash: false },
    onDone: ({ message }) => {
      if (message) toast({ text: message });
      router.push(`/trainings/${classId}/answers`);
    },
  });
  const chosen = useWatch({ control: form.fields.control, name: 'mediatorIds' });
  const clashing = groups
    .flatMap(({ people }) => people)
    .filter(({ mediatorId, clash }) => clash !== null && chosen.includes(mediatorId));
  return (
    <ActionForm form={form} label="Mời người dự lớp">
      <PeopleSearch value={search} onChange={setSearch} />
      <ProposedPeople name="mediatorIds" groups={groups} search={search} />
      {clashing.length > 0 ? (
        <CheckboxField
          name="despiteClash"
          label={`Vẫn mời ${formatCount(clashing.length)} người trùng giờ với lớp khác`}
        />
      ) : null}
      <SeatsLine seats={seats} chosen={chosen.length} />
      {/* The list is long: the button that says how many it invites stays in sight. */}
      <div className="sm:bg-paper bottom-0 z-10 sm:sticky sm:pb-4">
        <FormFooter>
          <SubmitButton pendingLabel="Đang mời…">{`Mời ${formatCount(chosen.length)} người vào lớp`}</SubmitButton>
        </FormFooter>
      </div>
    </ActionForm>
  );
}
