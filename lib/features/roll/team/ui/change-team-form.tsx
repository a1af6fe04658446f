'use client';

import { useRouter } from 'next/navigation';
import { ActionForm } from '@/components/form/action-form';
import { FormFooter } from '@/components/form/form-footer';
import { SubmitButton } from '@/components/form/submit-button';
import { useActionForm } from '@/components/form/use-action-form';
import { ButtonLink } from '@/components/ui/button';
import { useToast } from '@/components/ui/toast';
import type { NeighbourhoodBook } from '@/lib/features/roll/neighbourhood/read-neighbourhoods';
import { changeTeam } from '@/lib/features/roll/team/actions';
import { ChangeTeamInput } from '@/lib/features/roll/team/schema';
import type { RollTeam } from '@/lib/features/roll/team/team';
import { TeamInputs } from '@/lib/features/roll/team/ui/team-inputs';

type ChangeTeamFormProps = NeighbourhoodBook & { readonly team: RollTeam };

/** A team's name, where it serves, and how many people it is to have. */
export function ChangeTeamForm({ team, neighbourhoods, today }: ChangeTeamFormProps) {
  const router = useRouter();
  const toast = useToast();
  const { teamId, version, name, quota, numbersBy } = team;
  const own = team.neighbourhoods.map(({ id }) => id);
  const form = useActionForm({
    action: changeTeam,
    schema: ChangeTeamInput,
    defaults: {
      teamId,
      version,
      name,
      neighbourhoodIds: own,
      quota: quota === null ? '' : String(quota),
      numbersNumber: numbersBy?.number ?? '',
      numbersDecidedOn: numbersBy?.decidedOn ?? '',
    },
    onDone: ({ message }) => {
      if (message) toast({ text: message });
      router.push(`/roll/teams/${teamId}`);
    },
  });
  return (
    <ActionForm form={form} label="Sửa tổ hòa giải">
      <TeamInputs neighbourhoods={neighbourhoods} own={own} today={today} />
      <FormFooter sticky={false}>
        <SubmitButton>Ghi thay đổi</SubmitButton>
        <ButtonLink variant="text" href={`/roll/teams/${teamId}`}>
          Không sửa nữa
        </ButtonLink>
      </FormFooter>
    </ActionForm>
  );
}
