'use client';

import { useRouter } from 'next/navigation';
import { ActionForm } from '@/components/form/action-form';
import { CheckboxField } from '@/components/form/checkbox-field';
import { DateField } from '@/components/form/date-field';
import { FormFooter } from '@/components/form/form-footer';
import { SubmitButton } from '@/components/form/submit-button';
import { useActionForm } from '@/components/form/use-action-form';
import { useToast } from '@/components/ui/toast';
import { DecisionInputs } from '@/lib/features/roll/decision/ui/decision-inputs';
import { dissolveTeam } from '@/lib/features/roll/team/actions';
import type { TeamDesk } from '@/lib/features/roll/team/read-team-desk';
import { DissolveTeamInput } from '@/lib/features/roll/team/schema';
import { formatCount } from '@/lib/format/number';

/** The end of a team, by decision. */
export function DissolveTeamForm({ desk: { team, open, today } }: { readonly desk: TeamDesk }) {
  const router = useRouter();
  const toast = useToast();
  const { teamId, version } = team;
  const form = useActionForm({
    action: dissolveTeam,
    schema: DissolveTeamInput,
    defaults: { teamId, version, on: '', number: '', decidedOn: '', endSeats: false },
    onDone: ({ message }) => {
      if (message) toast({ text: message });
      router.push(`/roll/teams/${teamId}`);
    },
  });
  return (
    <ActionForm form={form} label="Giải thể tổ hòa giải">
      <DecisionInputs today={today} numberLabel="Số quyết định giải thể" withEffect={false} />
      <DateField name="on" label="Không còn từ ngày" today={today} />
      {open.length === 0 ? null : (
        <CheckboxField
          name="endSeats"
          label={`Cho ${formatCount(open.length)} người của tổ thôi từ cùng ngày`}
          hint="Muốn ai làm tiếp ở tổ khác thì ghi người đó vào tổ kia trước."
        />
      )}
      <FormFooter sticky={false}>
        <SubmitButton variant="danger-outlined">Ghi giải thể {team.name}</SubmitButton>
      </FormFooter>
    </ActionForm>
  );
}
